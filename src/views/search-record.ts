import type { Entry, LiveBlog } from '../archive/archive.ts'
import { type TimeView, timeView } from './dates.ts'
import type { Site } from './site.ts'

/** What search knows of one entry, its text apart. */
export interface SearchRecord {
  permalink: string
  title?: string
  label?: string
  time: TimeView
  /** ISO 8601 in UTC, `2025-12-07T17:20:00.000Z`: sorts as text from the oldest to the newest. */
  sortKey: string
  liveBlog: { slug: string; title: string }
  /** Slugs of its own topics and of its live blog's. */
  topics: string[]
  /** Slugs of its own authors, or of its live blog's where it names none. */
  authors: string[]
  /** The year of its day, as its live blog's clocks have it. */
  year: string
  keyEvent: boolean
  /** The texts of its corrections, oldest first. */
  corrections: string[]
}

/** The record of an entry that search can find: see `searchEntries`. */
export function searchRecord(site: Site, liveBlog: LiveBlog, entry: Entry): SearchRecord {
  const time = timeView(entry.timestamp, liveBlog.timezone, site.archive.settings.language)
  return {
    permalink: site.links.entry(entry),
    ...(entry.title !== undefined && { title: entry.title }),
    ...(entry.label !== undefined && { label: entry.label }),
    time,
    sortKey: new Date(entry.timestamp).toISOString(),
    liveBlog: { slug: liveBlog.slug, title: liveBlog.title },
    topics: [...new Set([...liveBlog.topics, ...entry.topics])],
    authors: [...new Set(entry.authors.length > 0 ? entry.authors : liveBlog.authors)],
    year: time.day.slice(0, 4),
    keyEvent: entry.keyEvent,
    corrections: entry.corrections
      .toSorted((a, b) => a.timestamp - b.timestamp)
      .map(({ text }) => text),
  }
}
