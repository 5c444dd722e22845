import type { Entry, LiveBlog, LiveBlogSummary } from '../archive/archive.ts'
import { wordsIn } from '../words/words-in.ts'
import { formatUpdates } from './counts.ts'
import { formatDay } from './dates.ts'
import { type EntryView, entryView } from './entry.ts'
import type { Site } from './site.ts'

/** In which order a live blog is told. */
export type Order = 'newest-first' | 'oldest-first'

/** A day of a live blog, with its entries in the order told. */
export interface DayView {
  /** `2025-12-07` */
  day: string
  path: string
  /** `Sunday 7 December 2025` */
  heading: string
  /** `12 updates` */
  extent: string
  entries: EntryView[]
}

/** A day as a line in a list of days. */
export interface DayLine {
  day: string
  path: string
  /** `Sunday 7 December 2025` */
  heading: string
  updates: number
  /** `12 updates` */
  extent: string
}

/** Newest first while it goes on; from the start once it is closed. */
export function orderOf(liveBlog: LiveBlogSummary): Order {
  return liveBlog.status === 'live' || liveBlog.status === 'paused'
    ? 'newest-first'
    : 'oldest-first'
}

/** Turns a list that is oldest first into the order told. */
export function inOrder<Item>(items: readonly Item[], order: Order): Item[] {
  return order === 'newest-first' ? items.toReversed() : [...items]
}

/** A live blog's entries by day, oldest day and entry first. */
export function groupByDay(entries: readonly Entry[]): Map<string, Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = days.get(entry.day)
    if (day) day.push(entry)
    else days.set(entry.day, [entry])
  }
  return days
}

/** The days of a live blog with their counts, in the order told. */
export function dayLines(site: Site, liveBlog: LiveBlogSummary): DayLine[] {
  const lines = liveBlog.tally.days.map(({ day, entries }) => ({
    day,
    path: site.links.day(liveBlog.slug, day),
    heading: formatDay(day, liveBlog.language, 'full'),
    updates: entries,
    extent: formatUpdates(entries, wordsIn(liveBlog.language)),
  }))
  return inOrder(lines, orderOf(liveBlog))
}

/**
 * Days of a live blog with all their entries, in the order told. On a page of several days the ids
 * of entries that share a name carry their day, since an id must be unique on its page.
 *
 * @param days which days to tell, oldest first
 */
export function timeline(site: Site, liveBlog: LiveBlog, days: readonly string[]): DayView[] {
  const order = orderOf(liveBlog)
  const byDay = groupByDay(liveBlog.entries)
  const names = new Set<string>()
  const views = days.map((day) => {
    const entries = (byDay.get(day) ?? []).map((entry) => {
      const id = names.has(entry.name) ? `at-${day}-${entry.name}` : undefined
      names.add(entry.name)
      return entryView(site, liveBlog, entry, id)
    })
    return {
      day,
      path: site.links.day(liveBlog.slug, day),
      heading: formatDay(day, liveBlog.language, 'full'),
      extent: formatUpdates(entries.length, wordsIn(liveBlog.language)),
      entries: inOrder(entries, order),
    }
  })
  return inOrder(views, order)
}
