import type { LiveBlog, LiveBlogSummary } from '../archive/archive.ts'
import { type FormerEntry, formerEntries } from './aliases.ts'
import { type PictureView, pictureView } from './entry.ts'
import { type LiveBlogFacts, liveBlogFacts } from './live-blog-facts.ts'
import { type RefreshView, refreshView } from './live-state.ts'
import type { Site } from './site.ts'
import { type DayLine, dayLines, type DayView, timeline } from './timeline.ts'

/** One day of a live blog, complete. */
export interface DayPageView {
  liveBlog: LiveBlogFacts
  /** The cover's address if this is the only day, since the cover then holds the same. */
  canonical: string
  day: DayView
  /** All days with their counts, in the order told. */
  days: DayLine[]
  /** The live blog's own picture. */
  picture?: PictureView
  /** The neighbouring days in time. */
  earlier?: DayLine
  later?: DayLine
  /** What the page of the newest day needs to refresh itself while the live blog is in progress. */
  refresh?: RefreshView
  /** Entries that used to be here: their old permalinks go on working. */
  formerEntries: FormerEntry[]
}

/**
 * What a day page shows.
 *
 * @throws when the live blog has no entry on that day
 */
export function dayPageView(site: Site, liveBlog: LiveBlog, day: string): DayPageView {
  const [view] = timeline(site, liveBlog, [day])
  if (!view?.entries.length) throw new Error(`live blog ${liveBlog.slug} has no entry on ${day}`)
  const facts = liveBlogFacts(site, liveBlog)
  const days = dayLines(site, liveBlog)
  const oldestFirst = days.toSorted((a, b) => (a.day < b.day ? -1 : 1))
  const index = oldestFirst.findIndex((line) => line.day === day)
  const earlier = oldestFirst[index - 1]
  const later = oldestFirst[index + 1]
  const refresh = later ? undefined : refreshView(site, liveBlog)
  const picture = pictureView(site, liveBlog)
  return {
    liveBlog: facts,
    canonical: site.links.absolute(facts.days === 1 ? facts.path : view.path),
    day: view,
    days,
    ...(picture && { picture }),
    ...(earlier && { earlier }),
    ...(later && { later }),
    ...(refresh && { refresh }),
    formerEntries: formerEntries(site, liveBlog.slug, day),
  }
}

/** The days that have a page, oldest first. */
export function daysOf({ tally }: LiveBlogSummary): string[] {
  return tally.days.map(({ day }) => day)
}
