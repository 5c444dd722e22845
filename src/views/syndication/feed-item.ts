import type { Correction, Entry, Withdrawal } from '../../archive/archive.ts'
import { lastChanged } from '../../model/last-changed.ts'
import type { Instant } from '../../model/timestamp.ts'
import { wordsIn } from '../../words/words-in.ts'
import { bylineOf, topicLinks } from '../byline.ts'
import { headlineOf, type PictureView, pictureView } from '../entry.ts'
import type { KeyEventDay } from '../key-events.ts'
import { keepForSite } from '../keep.ts'
import { Recent } from '../recent.ts'
import type { Site } from '../site.ts'
import { entryTag } from './entry-tag.ts'

/** Enough for the feeds of the most active topics, which share their newest entries. */
const RECENT_ITEMS = 10_000

/** What a feed tells once, whatever its format. */
export interface FeedItem {
  /** A tag URI (RFC 4151) that never changes, whatever becomes of title, text or time. */
  id: string
  url: string
  title: string
  /** Of its live blog. */
  language: string
  /** Safe HTML of the body with site-relative URLs; empty when withdrawn. */
  html: string
  /** What a live blog as a whole comes to. */
  digest?: { description: string; keyEvents: KeyEventDay[] }
  picture?: PictureView
  corrections: readonly Correction[]
  withdrawn?: Withdrawal
  published: Instant
  updated: Instant
  authors: string[]
  topics: string[]
}

// One entry is in the feeds of the site, of its live blog and of each of its topics.
const recentItems = keepForSite('feed items', () => new Recent<Entry, FeedItem>(RECENT_ITEMS))

/** An entry as an item of a feed. */
export function feedItem(site: Site, entry: Entry): FeedItem {
  return recentItems(site).get(entry, () => makeItem(site, entry))
}

function makeItem(site: Site, entry: Entry): FeedItem {
  const { archive, links } = site
  const liveBlog = archive.liveBlog(entry.liveBlog)
  const language = liveBlog?.language ?? archive.settings.language
  const picture = entry.withdrawn ? undefined : pictureView(site, entry)
  const topics = [...new Set([...(liveBlog?.topics ?? []), ...entry.topics])]
  const authors = entry.authors.length > 0 ? entry.authors : (liveBlog?.authors ?? [])
  return {
    id: entryTag(site, entry),
    url: links.absolute(links.entry(entry)),
    title: headlineOf(entry, wordsIn(language)),
    language,
    html: site.entryHtml(entry),
    ...(picture && { picture }),
    corrections: entry.corrections,
    ...(entry.withdrawn && { withdrawn: entry.withdrawn }),
    published: entry.timestamp,
    updated: lastChanged(entry),
    authors: bylineOf(site, authors).map(({ name }) => name),
    topics: topicLinks(site, topics, language).map(({ title }) => title),
  }
}
