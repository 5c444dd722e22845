import type { Entry, LiveBlog } from '../archive/archive.ts'
import { bylineOf, topicLinks } from './byline.ts'
import { type TimeView, timeView } from './dates.ts'
import { headlineOf } from './entry.ts'
import type { Site } from './site.ts'

/** What search knows of one entry. */
export interface SearchRecord {
  permalink: string
  headline: string
  titled: boolean
  time: TimeView
  /** For sorting by date: digits that sort as text and as a number alike. */
  sortKey: string
  liveBlog: { slug: string; title: string }
  /** Titles of its own topics and of its live blog's. */
  topics: string[]
  /** Names. */
  authors: string[]
  year: string
  keyEvent: boolean
  html: string
}

/** The record of a published entry; `undefined` for a withdrawn one, whose text is not to be found. */
export function searchRecord(
  site: Site,
  liveBlog: LiveBlog,
  entry: Entry,
): SearchRecord | undefined {
  if (entry.withdrawn) return undefined
  const time = timeView(entry.timestamp, liveBlog.timezone, site.archive.settings.language)
  const topics = [...new Set([...liveBlog.topics, ...entry.topics])]
  const authors = entry.authors.length > 0 ? entry.authors : liveBlog.authors
  return {
    permalink: site.links.entry(entry),
    headline: headlineOf(entry),
    titled: entry.title !== undefined,
    time,
    sortKey: String(Math.floor(entry.timestamp / 1000)),
    liveBlog: { slug: liveBlog.slug, title: liveBlog.title },
    topics: topicLinks(site, topics).map(({ title }) => title),
    authors: bylineOf(site, authors).map(({ name }) => name),
    year: time.day.slice(0, 4),
    keyEvent: entry.keyEvent,
    html: site.entryHtml(entry),
  }
}
