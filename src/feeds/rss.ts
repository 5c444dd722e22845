import { getRssString, type RSSFeedItem } from '@astrojs/rss'

import { escapeHtml } from '../markdown/escape-html.ts'
import type { FeedItem } from '../views/syndication/feed-item.ts'
import type { FeedView } from '../views/syndication/feed.ts'
import { itemHtml } from './item-html.ts'
import { withoutControlCharacters } from './xml-text.ts'

const NAMESPACES = {
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed as RSS 2.0, by the RSS Advisory Board's Best Practices Profile: absolute links with their
 * fragments, ids that are no links and never change, whole texts in `content:encoded`, a link to
 * itself, and `lastBuildDate` from the content, so that the same content gives the same bytes.
 */
export async function toRss(feed: FeedView): Promise<string> {
  const { origin } = new URL(feed.urls.rss)
  const fresh = feed.items.filter((item) => !written.has(item))
  const rss = await getRssString({
    title: clean(feed.title),
    description: clean(feed.description),
    site: feed.pageUrl,
    stylesheet: feed.styleUrl,
    // A copy, since the library takes names out of it.
    xmlns: { ...NAMESPACES },
    customData: channelElements(feed),
    items: fresh.map((item) => toItem(item, origin)),
  })
  const [head = '', ...items] = rss.replace(/<\/channel>.*$/s, '').split('<item>')
  fresh.forEach((item, index) => written.set(item, withOwnId(items[index] ?? '', item)))
  return `${head}${feed.items.map((item) => written.get(item)).join('')}</channel></rss>`
}

// One entry is in the feeds of the site, of its live blog and of each of its topics, and writing an
// item costs more than all else that a feed takes: so each is written once. `<item>` cannot stand in
// a text, where it would be escaped.
const written = new WeakMap<FeedItem, string>()

/**
 * Puts our id in the place of the library’s, which is a link, and beside it what it has no field
 * for. Its own way, `customData`, parses XML again for every item, and reads `0012` as a number.
 */
function withOwnId(itemXml: string, item: FeedItem): string {
  return `<item>${itemXml.replace(/<guid isPermaLink="true">[^<]*<\/guid>/, () => itemElements(item))}`
}

function channelElements({ urls, hub, language, updated }: FeedView): string {
  return [
    `<language>${escapeHtml(language)}</language>`,
    `<atom:link href="${escapeHtml(urls.rss)}" rel="self" type="application/rss+xml"/>`,
    ...(hub === undefined ? [] : [`<atom:link href="${escapeHtml(hub)}" rel="hub"/>`]),
    ...(updated === undefined ? [] : [`<lastBuildDate>${toRfc822(updated)}</lastBuildDate>`]),
  ].join('')
}

function toItem(item: FeedItem, origin: string): RSSFeedItem {
  return {
    title: clean(item.title),
    link: item.url,
    pubDate: new Date(item.published),
    content: clean(itemHtml(item, origin)),
    categories: item.topics.map(clean),
  }
}

function itemElements({ id, authors, published, updated }: FeedItem): string {
  const creators = authors.map((name) => `<dc:creator>${escapeHtml(clean(name))}</dc:creator>`)
  const change =
    updated > published ? `<atom:updated>${new Date(updated).toISOString()}</atom:updated>` : ''
  return `<guid isPermaLink="false">${escapeHtml(id)}</guid>${creators.join('')}${change}`
}

function clean(text: string): string {
  return withoutControlCharacters(text)
}

/** RFC 822 with a four-digit year, in GMT, as RSS 2.0 wants dates. */
function toRfc822(instant: number): string {
  return new Date(instant).toUTCString()
}
