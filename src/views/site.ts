import type { Archive, Entry, LiveBlog } from '../archive/archive.ts'
import type { PublishedPicture } from '../markdown/markdown-context.ts'
import type { Links } from './links.ts'

/** What every view is made from: the archive, and where and how it is published. */
export interface Site {
  archive: Archive
  links: Links
  /** An entry's body as safe HTML, with site-relative URLs. Empty for a withdrawn entry. */
  entryHtml(entry: Entry): string
  /** A live blog's lead article as safe HTML, with site-relative URLs. */
  leadHtml(liveBlog: LiveBlog): string
  /** The published form of the picture that an image's `src` names, beside its Markdown file. */
  picture(of: Entry | LiveBlog, src: string): PublishedPicture | undefined
}
