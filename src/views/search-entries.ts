import type { Entry, LiveBlog } from '../archive/archive.ts'
import type { Site } from './site.ts'

/** An entry that search can find, and where it stands. */
export interface SearchEntry {
  liveBlog: LiveBlog
  entry: Entry
  timestamp: number
}

const DAY_MS = 86_400_000

/** How many entries search can find, by UTC day since 1970-01-01. */
export function countSearchDays({ archive }: Site): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { tally } of archive.liveBlogs) {
    for (const [day, entries] of tally.searchDays) {
      counts.set(day, (counts.get(day) ?? 0) + entries)
    }
  }
  return counts
}

/**
 * The entries that search can find of the UTC days `fromDay <= day < toDay`: those that are not
 * withdrawn, oldest first; at the same instant by live blog and name. Live blogs that have none of
 * them are not read.
 */
export function searchEntries({ archive }: Site, fromDay: number, toDay: number): SearchEntry[] {
  const isWithin = (day: number) => fromDay <= day && day < toDay
  return archive.liveBlogs
    .filter(({ tally }) => tally.searchDays.some(([day]) => isWithin(day)))
    .flatMap((liveBlog) =>
      liveBlog.entries
        .filter(
          ({ withdrawn, timestamp }) => !withdrawn && isWithin(Math.floor(timestamp / DAY_MS)),
        )
        .map((entry) => ({ liveBlog, entry, timestamp: entry.timestamp })),
    )
    .sort((a, b) => a.timestamp - b.timestamp || compare(pathOf(a), pathOf(b)))
}

function pathOf({ entry }: SearchEntry): string {
  return `${entry.liveBlog}/${entry.name}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
