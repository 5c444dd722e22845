import type { LiveBlogSummary } from '../archive/archive.ts'
import type { LiveBlogStatus } from '../model/live-blog.ts'
import { fill } from '../words/fill.ts'
import { type Words, wordsIn } from '../words/words-in.ts'
import { bylineOf, type PersonLink, type TopicLink, topicLinks } from './byline.ts'
import { formatExtent } from './counts.ts'
import { type DataFile, liveBlogDataFiles } from './data-files.ts'
import { type TimeView, timeView } from './dates.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { keepForLiveBlog } from './keep.ts'
import { type KeyEventDay, keyEventDays } from './key-events.ts'
import { liveBlogPreviewPicture, type PreviewPicture } from './preview-picture.ts'
import { previewMark } from './preview-mark.ts'
import { type Order, orderOf } from './timeline.ts'
import { translationLinks, type TranslationLink } from './translations.ts'
import { zoneName } from './zone-name.ts'

/** As many entries as a reader cannot take in at a glance. */
const ENOUGH_TO_SEARCH = 10

/** What every page of a live blog tells of it. */
export interface LiveBlogFacts {
  slug: string
  /** Of its pages. */
  language: string
  title: string
  description: string
  status: LiveBlogStatus
  /** `As it happened`, `Live`, `Paused` or `Coming up`. */
  kicker: string
  /** Of `previewMark`. */
  previewMark?: string
  path: string
  order: Order
  updates: number
  days: number
  /** `22 updates over 2 days` */
  extent: string
  /** First and last moment of coverage; none before the first entry of an upcoming live blog. */
  start?: TimeView
  end?: TimeView
  /** `New York (EST)`; two names where the clocks changed: `London (BST, then GMT)`. */
  zone: string
  byline: PersonLink[]
  topics: TopicLink[]
  keyEvents: KeyEventDay[]
  /** The same in other languages, in the order named; each title is in its own. */
  translations: TranslationLink[]
  /** The picture that stands for it where it is shared, if it has none of its own. */
  previewPicture?: PreviewPicture
  /** Its feed in each format. */
  feeds: FeedFile[]
  /** The live blog as data, for other programs. */
  data: DataFile[]
  /** Of the page that searches it; none where there is too little to search. */
  searchPath?: string
  /** Permalinks of the first and the newest entry; none before the first. */
  firstPath?: string
  newestPath?: string
}

/** The facts at the head of a live blog's pages. */
export const liveBlogFacts = keepForLiveBlog('live blog facts', (site, liveBlog): LiveBlogFacts => {
  const { language } = liveBlog
  const words = wordsIn(language)
  const { timezone, coverageStart, coverageEnd, tally } = liveBlog
  const days = tally.days.length
  const first = liveBlog.entries[0]
  const newest = liveBlog.entries.at(-1)
  const previewPicture = liveBlogPreviewPicture(site, liveBlog)
  return {
    slug: liveBlog.slug,
    language,
    title: liveBlog.title,
    description: liveBlog.description,
    status: liveBlog.status,
    kicker: words.kickers[liveBlog.status],
    ...previewMark(site, liveBlog, words),
    path: site.links.cover(liveBlog.slug),
    ...(tally.entries >= ENOUGH_TO_SEARCH && { searchPath: site.links.search() }),
    order: orderOf(liveBlog),
    updates: tally.entries,
    days,
    extent: formatExtent(tally.entries, days, words),
    ...(coverageStart !== undefined && { start: timeView(coverageStart, timezone, language) }),
    ...(coverageEnd !== undefined && { end: timeView(coverageEnd, timezone, language) }),
    zone: zoneOver(liveBlog, words),
    byline: bylineOf(site, liveBlog.authors),
    topics: topicLinks(site, liveBlog.topics, language),
    keyEvents: keyEventDays(site, liveBlog),
    translations: translationLinks(site, liveBlog),
    ...(previewPicture && { previewPicture }),
    feeds: feedFiles(site, 'live-blogs', site.links.cover(liveBlog.slug)),
    data: liveBlogDataFiles(site, liveBlog.slug),
    ...(first && { firstPath: site.links.entry(first) }),
    ...(newest && { newestPath: site.links.entry(newest) }),
  }
})

function zoneOver(
  { timezone, coverageStart, tally }: LiveBlogSummary,
  { liveBlog: words, language }: Words,
): string {
  const first = tally.firstEntry ?? coverageStart ?? 0
  const last = tally.lastEntry ?? first
  const before = zoneName(first, timezone, language)
  const after = zoneName(last, timezone, language)
  if (before === after) return before
  const [, short = after] = /\(([^)]+)\)$/.exec(after) ?? []
  const closing = before.endsWith(')') ? ')' : ''
  const open = closing ? before.slice(0, -1) : before
  return fill(words.zoneChange, { before: open, after: short }) + closing
}
