import type { FeedView } from '../views/syndication/feed.ts'
import type { FeedItem } from '../views/syndication/feed-item.ts'
import { itemHtml } from './item-html.ts'
import { withoutControlCharacters } from './xml-text.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). Its history is in the Atom form alone. */
export function toJsonFeed(feed: FeedView): string {
  const { title, description, language, publisher, pageUrl, urls, hub, items } = feed
  const { origin } = new URL(urls.json)
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: pageUrl,
    feed_url: urls.json,
    description,
    language,
    authors: [{ name: publisher }],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
  }
  const head = JSON.stringify(json, cleaned)
  return `${head.slice(0, -1)},"items":[${items.map((item) => itemOf(item, origin)).join()}]}\n`
}

// One entry is in the feeds of the site, of its live blog and of each of its topics.
const written = new WeakMap<FeedItem, string>()

function itemOf(item: FeedItem, origin: string): string {
  let text = written.get(item)
  if (text === undefined) {
    written.set(item, (text = JSON.stringify(jsonItem(item, origin), cleaned)))
  }
  return text
}

function jsonItem(item: FeedItem, origin: string): object {
  const { id, url, title, published, updated, authors, topics } = item
  return {
    id,
    url,
    title,
    content_html: itemHtml(item, origin),
    date_published: new Date(published).toISOString(),
    date_modified: new Date(updated).toISOString(),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(topics.length > 0 && { tags: topics }),
  }
}

/** JSON could hold them; the other two formats cannot, and the three say the same. */
function cleaned(_: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutControlCharacters(value) : value
}
