import type { Entry, LiveBlog } from '../archive/archive.ts'
import type { Site } from './site.ts'

/** An entry that search can find, and where it stands. */
export interface SearchEntry {
  liveBlog: LiveBlog
  entry: Entry
  timestamp: number
}

/**
 * All entries that search can find: those that are not withdrawn, oldest first; at the same instant
 * by live blog and name.
 */
export function searchEntries({ archive }: Site): SearchEntry[] {
  return archive.liveBlogs
    .flatMap((liveBlog) =>
      liveBlog.entries
        .filter(({ withdrawn }) => !withdrawn)
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
