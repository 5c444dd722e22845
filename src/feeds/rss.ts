import { getRssString, type RSSFeedItem } from '@astrojs/rss'

import { escapeHtml } from '../markdown/escape-html.ts'
import type { FeedItem, FeedView } from '../views/feed.ts'
import { itemHtml } from './item-html.ts'
import { withoutControlCharacters } from './xml-text.ts'

const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed as RSS 2.0, by the RSS Advisory Board's Best Practices Profile: absolute links with their
 * fragments, ids that are no links and never change, whole texts in `content:encoded`, a link to
 * itself, and `lastBuildDate` from the content, so that the same content gives the same bytes.
 */
export async function toRss(feed: FeedView): Promise<string> {
  const { origin } = new URL(feed.feedUrl)
  return getRssString({
    title: clean(feed.title),
    description: clean(feed.description),
    site: feed.pageUrl,
    xmlns: NAMESPACES,
    customData: channelElements(feed),
    items: feed.items.map((item) => toItem(item, origin)),
  })
}

function channelElements({ feedUrl, language, updated }: FeedView): string {
  return [
    `<language>${escapeHtml(language)}</language>`,
    `<atom:link href="${escapeHtml(feedUrl)}" rel="self" type="application/rss+xml"/>`,
    ...(updated === undefined ? [] : [`<lastBuildDate>${toRfc822(updated)}</lastBuildDate>`]),
  ].join('')
}

// One entry is in the feeds of the site, of its live blog and of each of its topics.
const items = new WeakMap<FeedItem, RSSFeedItem>()

function toItem(item: FeedItem, origin: string): RSSFeedItem {
  let rssItem = items.get(item)
  if (!rssItem) items.set(item, (rssItem = makeItem(item, origin)))
  return rssItem
}

function makeItem(item: FeedItem, origin: string): RSSFeedItem {
  return {
    title: clean(item.title),
    link: item.url,
    pubDate: new Date(item.published),
    content: clean(itemHtml(item, origin)),
    categories: item.topics.map(clean),
    customData: [
      `<guid isPermaLink="false">${escapeHtml(item.id)}</guid>`,
      ...item.authors.map((name) => `<dc:creator>${escapeHtml(clean(name))}</dc:creator>`),
      ...(item.updated > item.published
        ? [`<atom:updated>${new Date(item.updated).toISOString()}</atom:updated>`]
        : []),
    ].join(''),
  }
}

function clean(text: string): string {
  return withoutControlCharacters(text)
}

/** RFC 822 with a four-digit year, in GMT, as RSS 2.0 wants dates. */
function toRfc822(instant: number): string {
  return new Date(instant).toUTCString()
}
