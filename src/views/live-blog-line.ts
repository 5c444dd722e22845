import type { LiveBlogSummary } from '../archive/archive.ts'
import type { LiveBlogStatus } from '../model/live-blog.ts'
import { toZoned } from '../model/zoned-time.ts'
import { type LanguageMark, markLanguage } from '../words/direction.ts'
import { formatExtent } from './counts.ts'
import { type TimeView, timeView } from './dates.ts'
import { previewMark } from './preview-mark.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** A live blog as a line in a list, its texts marked where they are in another language than the site. */
export interface LiveBlogLine extends LanguageMark {
  title: string
  description: string
  path: string
  status: LiveBlogStatus
  /** `As it happened`, `Live`, `Paused` or `Coming up`. */
  kicker: string
  /** Of `previewMark`. */
  previewMark?: string
  updates: number
  /** `22 updates over 2 days` */
  extent: string
  start?: TimeView
  end?: TimeView
  /** The newest entry's moment: when the live blog last moved. */
  latest?: TimeView
}

/** A live blog as a line, told in its own zone. */
export function liveBlogLine(site: Site, liveBlog: LiveBlogSummary): LiveBlogLine {
  const words = siteWords(site)
  const { language } = words
  const tell = (instant: number) => timeView(instant, liveBlog.timezone, language)
  const { entries, days, lastEntry } = liveBlog.tally
  return {
    ...markLanguage(liveBlog.language, language),
    title: liveBlog.title,
    description: liveBlog.description,
    path: site.links.cover(liveBlog.slug),
    status: liveBlog.status,
    kicker: words.kickers[liveBlog.status],
    ...previewMark(site, liveBlog, words),
    updates: entries,
    extent: formatExtent(entries, days.length, words),
    ...(liveBlog.coverageStart !== undefined && { start: tell(liveBlog.coverageStart) }),
    ...(liveBlog.coverageEnd !== undefined && { end: tell(liveBlog.coverageEnd) }),
    ...(lastEntry !== undefined && { latest: tell(lastEntry) }),
  }
}

/**
 * What the line of a live blog follows from beside the settings, as plain data. Telling moments in words
 * takes longer by far, and a list of thousands is listed to show a few.
 */
export function liveBlogLineFacts(liveBlog: LiveBlogSummary): unknown {
  const { slug, title, description, status, language, timezone, tally } = liveBlog
  const { coverageStart, coverageEnd } = liveBlog
  const { entries, days, lastEntry } = tally
  return [
    [slug, title, description, status, language, timezone],
    [coverageStart, coverageEnd, entries, days.length, lastEntry],
  ]
}

/** The day on which coverage began, in the live blog's zone: where the archive keeps it. */
export function startDay(liveBlog: LiveBlogSummary): string | undefined {
  const { coverageStart, timezone } = liveBlog
  return coverageStart === undefined ? undefined : toZoned(coverageStart, timezone).day
}
