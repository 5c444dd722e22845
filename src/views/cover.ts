import type { LiveBlog, LiveBlogSummary } from '../archive/archive.ts'
import { activityView, type ActivityView } from './activity.ts'
import { wordsIn } from '../words/words-in.ts'
import { daysOf } from './day-page.ts'
import { type EntryView, entryView, type PictureView, pictureView } from './entry.ts'
import { type LiveBlogFacts, liveBlogFacts } from './live-blog-facts.ts'
import { type RefreshView, refreshView } from './live-state.ts'
import type { Site } from './site.ts'
import { type DayLine, dayLines, type DayView, orderOf, timeline } from './timeline.ts'

/** A live blog of several days is told whole on its cover up to this many entries. */
export const WHOLE_COVER_LIMIT = 100

/** The page of a live blog: what happened, and a window on its days. */
export interface CoverView {
  liveBlog: LiveBlogFacts
  canonical: string
  picture?: PictureView
  /** Safe HTML of the lead article; empty if there is none. */
  leadHtml: string
  /** `What happened`, or what a lead article tells before the end. */
  leadHeading: string
  /** The pinned entry while the live blog is live; it stands in the timeline too. */
  pinned?: EntryView
  /** The days told in full on the cover, in the order told. */
  timeline: DayView[]
  /** All days with their counts, in the order told. */
  days: DayLine[]
  /** What the page needs to refresh itself while the live blog is in progress. */
  refresh?: RefreshView
  /** How much was said when; none where all of it is in one hour. */
  activity?: ActivityView
  /** The day with which the story goes on, when the cover does not tell it whole. */
  next?: DayLine
}

/** What the cover of a live blog shows. */
export function coverView(site: Site, liveBlog: LiveBlog): CoverView {
  const picture = pictureView(site, liveBlog)
  const pinned = pinnedView(site, liveBlog)
  const days = dayLines(site, liveBlog)
  const told = daysOnCover(liveBlog)
  const next = days[told.length]
  const refresh = refreshView(site, liveBlog)
  const activity = activityView(site, liveBlog)
  return {
    liveBlog: liveBlogFacts(site, liveBlog),
    canonical: site.links.absolute(site.links.cover(liveBlog.slug)),
    ...(picture && { picture }),
    leadHtml: site.leadHtml(liveBlog),
    leadHeading: wordsIn(liveBlog.language).leadHeadings[liveBlog.status],
    ...(pinned && { pinned }),
    timeline: timeline(site, liveBlog, told),
    days,
    ...(refresh && { refresh }),
    ...(activity && { activity }),
    ...(next && { next }),
  }
}

/**
 * The days that the cover tells in full, oldest first: all of a short live blog; of a longer one
 * the day at which a reader begins, the newest while it goes on and the first once it is closed.
 */
export function daysOnCover(liveBlog: LiveBlogSummary): string[] {
  const days = daysOf(liveBlog)
  if (days.length <= 1 || liveBlog.tally.entries <= WHOLE_COVER_LIMIT) return days
  return orderOf(liveBlog) === 'newest-first' ? days.slice(-1) : days.slice(0, 1)
}

function pinnedView(site: Site, liveBlog: LiveBlog): EntryView | undefined {
  if (orderOf(liveBlog) !== 'newest-first') return undefined
  const pinned = liveBlog.entries.find((entry) => entry.pinned && !entry.withdrawn)
  return pinned && entryView(site, liveBlog, pinned, `pinned-${pinned.name}`)
}
