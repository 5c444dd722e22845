import type { Archive, Entry, LiveBlog } from '../archive/archive.ts'
import type { PublishedPicture } from '../markdown/markdown-context.ts'
import type { Instant } from '../model/timestamp.ts'
import type { Links } from './links.ts'

/** What a site is shown with to editors, and never published with. */
export interface Preview {
  /** The moment by the clock: what is later than it is marked. */
  now(): Instant
}

/** What every view is made from: the archive, and where and how it is published. */
export interface Site {
  archive: Archive
  links: Links
  /** There when the site is shown to editors alone, with what is not to be published yet. */
  readonly preview?: Preview
  /**
   * What the HTML of an entry or a lead article follows from, in a short text: while it stays the same,
   * so does the HTML.
   */
  bodyKey(of: Entry | LiveBlog): string
  /** The body of an entry or a lead article as it was written. */
  markdown(of: Entry | LiveBlog): string
  /** An entry's body as safe HTML, with site-relative URLs. Empty for a withdrawn entry. */
  entryHtml(entry: Entry): string
  /** A live blog's lead article as safe HTML, with site-relative URLs. */
  leadHtml(liveBlog: LiveBlog): string
  /** What views have made of the site, to be asked for again: see `views/keep.ts`. */
  readonly kept: Map<string, unknown>
  /** The published form of the picture that an image's `src` names, beside its Markdown file. */
  picture(of: Entry | LiveBlog, src: string): PublishedPicture | undefined
}
