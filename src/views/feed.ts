import type { Correction, Entry, LiveBlog, Topic, Withdrawal } from '../archive/archive.ts'
import { lastChanged } from '../model/last-changed.ts'
import type { Instant } from '../model/timestamp.ts'
import { bylineOf, topicLinks } from './byline.ts'
import { headlineOf, type PictureView, pictureView } from './entry.ts'
import { keepForSite } from './keep.ts'
import { Recent } from './recent.ts'
import type { Site } from './site.ts'

/** Enough for the feeds of the most active topics, which share their newest entries. */
const RECENT_ITEMS = 10_000

/** A feed, whatever its format: the newest entries of something, newest first. */
export interface FeedView {
  title: string
  description: string
  language: string
  /** Addresses of the page that the feed follows, and of the feed itself. */
  pageUrl: string
  feedUrl: string
  /** The last change of any item in it; `undefined` for an empty feed. */
  updated?: Instant
  items: FeedItem[]
}

export interface FeedItem {
  /** A tag URI (RFC 4151) that never changes, whatever becomes of title, text or time. */
  id: string
  url: string
  title: string
  /** Safe HTML of the body with site-relative URLs; empty when withdrawn. */
  html: string
  picture?: PictureView
  corrections: readonly Correction[]
  withdrawn?: Withdrawal
  published: Instant
  updated: Instant
  authors: string[]
  topics: string[]
}

/** The newest entries of the whole site. */
export function siteFeed(site: Site): FeedView {
  const { archive, links } = site
  const { title, description, feedSize } = archive.settings
  const entries = archive.newestEntries(feedSize)
  return feedView(site, title, description, links.home(), links.siteFeed(), entries)
}

/** The newest entries of a topic. */
export function topicFeed(site: Site, topic: Topic): FeedView {
  const { archive, links } = site
  const entries = archive.entriesOfTopic(topic.slug).slice(-archive.settings.feedSize).toReversed()
  return feedView(
    site,
    `${topic.title}: ${archive.settings.title}`,
    topic.description ?? `Live blog entries on ${topic.title}.`,
    links.topic(topic.slug),
    links.topicFeed(topic.slug),
    entries,
  )
}

/** The newest entries of a live blog. */
export function liveBlogFeed(site: Site, liveBlog: LiveBlog): FeedView {
  const { archive, links } = site
  return feedView(
    site,
    liveBlog.title,
    liveBlog.description,
    links.cover(liveBlog.slug),
    links.liveBlogFeed(liveBlog.slug),
    liveBlog.entries.slice(-archive.settings.feedSize).reverse(),
  )
}

function feedView(
  site: Site,
  title: string,
  description: string,
  pagePath: string,
  feedPath: string,
  entries: readonly Entry[],
): FeedView {
  const items = entries.map((entry) => feedItem(site, entry))
  return {
    title,
    description,
    language: site.archive.settings.language,
    pageUrl: site.links.absolute(pagePath),
    feedUrl: site.links.absolute(feedPath),
    ...(items.length > 0 && { updated: Math.max(...items.map(({ updated }) => updated)) }),
    items,
  }
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
  const picture = entry.withdrawn ? undefined : pictureView(site, entry)
  const topics = [...new Set([...(liveBlog?.topics ?? []), ...entry.topics])]
  const authors = entry.authors.length > 0 ? entry.authors : (liveBlog?.authors ?? [])
  return {
    id: entryTag(site, entry),
    url: links.absolute(links.entry(entry)),
    title: headlineOf(entry),
    html: site.entryHtml(entry),
    ...(picture && { picture }),
    corrections: entry.corrections,
    ...(entry.withdrawn && { withdrawn: entry.withdrawn }),
    published: entry.timestamp,
    updated: lastChanged(entry),
    authors: bylineOf(site, authors).map(({ name }) => name),
    topics: topicLinks(site, topics).map(({ title }) => title),
  }
}

/**
 * `tag:example.org,2025-12-07:live/miami-talks/1220-both-sides-go-home` (RFC 4151), from the first
 * permalink that the entry had: one that was renamed keeps its old one among its aliases.
 */
export function entryTag(site: Site, entry: Entry): string {
  const { hostname } = new URL(site.links.origin)
  const { liveBlog, day, name } = firstPlace(entry)
  return `tag:${hostname},${day}:live/${liveBlog}/${name}`
}

function firstPlace(entry: Entry): Pick<Entry, 'liveBlog' | 'day' | 'name'> {
  for (const alias of entry.aliases) {
    const [, liveBlog, day, name] =
      /^\/live\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/#at-(.+)$/.exec(alias) ?? []
    if (liveBlog !== undefined && day !== undefined && name !== undefined) {
      return { liveBlog, day, name }
    }
  }
  return entry
}
