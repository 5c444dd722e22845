import type { Entry, LiveBlog } from '../archive/archive.ts'
import { hasSharePage } from '../model/share-pages.ts'
import { wordsIn } from '../words/words-in.ts'
import { formatDay } from './dates.ts'
import { type EntryLine, entryLine } from './entry-line.ts'
import { type EntryView, entryView, headlineOf, type PictureView, pictureView } from './entry.ts'
import { type LiveBlogFacts, liveBlogFacts } from './live-blog-facts.ts'
import { entryPreviewPicture, type PreviewPicture } from './preview-picture.ts'
import type { Site } from './site.ts'

/** An entry's own page: for sharing, while its place stays in the timeline. */
export interface SharePageView {
  liveBlog: LiveBlogFacts
  /** The address of the day page, where the entry has its permalink. */
  canonical: string
  headline: string
  /** The first words of the entry, or the live blog's description. */
  description: string
  /** `Sunday 7 December 2025` */
  dayHeading: string
  /** Without the way to this very page. */
  entry: Omit<EntryView, 'sharePath'>
  /** The picture that is drawn for the page, where the entry has none. */
  previewPicture?: PreviewPicture
  /** The live blog's own picture. */
  liveBlogPicture?: PictureView
  /** What came before and after in the live blog. */
  before?: EntryLine
  after?: EntryLine
}

/** What an entry's own page shows. */
export function sharePageView(site: Site, liveBlog: LiveBlog, entry: Entry): SharePageView {
  const index = liveBlog.entries.indexOf(entry)
  const before = liveBlog.entries[index - 1]
  const after = liveBlog.entries[index + 1]
  const { sharePath: _, ...view } = entryView(site, liveBlog, entry)
  const words = wordsIn(liveBlog.language)
  const previewPicture = entryPreviewPicture(site, liveBlog, entry)
  const liveBlogPicture = pictureView(site, liveBlog)
  return {
    liveBlog: liveBlogFacts(site, liveBlog),
    canonical: site.links.absolute(site.links.day(liveBlog.slug, entry.day)),
    headline: headlineOf(entry, words),
    description: entry.firstWords || liveBlog.description,
    dayHeading: formatDay(entry.day, liveBlog.language, 'full'),
    entry: view,
    ...(previewPicture && { previewPicture }),
    ...(liveBlogPicture && { liveBlogPicture }),
    ...(before && { before: entryLine(site, before, words) }),
    ...(after && { after: entryLine(site, after, words) }),
  }
}

/** The entries of a live blog that have a page of their own, oldest first. */
export function sharedEntries(site: Site, liveBlog: LiveBlog): Entry[] {
  const { sharePages } = site.archive.settings
  return liveBlog.entries.filter((entry) => hasSharePage(entry, sharePages))
}
