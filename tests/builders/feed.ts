import type { FeedItem } from '../../src/views/syndication/feed-item.ts'
import type { FeedView } from '../../src/views/syndication/feed.ts'

/** An item of a feed of the live blog `talks`. */
export function anItem(name: string, facts: Partial<FeedItem> = {}): FeedItem {
  return {
    id: `tag:example.org,2025-12-07:live/talks/${name}`,
    url: `https://example.org/live/talks/2025-12-07/#at-${name}`,
    title: name,
    language: 'en',
    html: `<p>What ${name} tells.</p>`,
    published: Date.UTC(2025, 11, 7, 17, 20),
    updated: Date.UTC(2025, 11, 7, 17, 20),
    authors: [],
    topics: [],
    corrections: [],
    ...facts,
  }
}

/** A feed of the live blog `talks`. */
export function aFeed(items: FeedItem[], facts: Partial<FeedView> = {}): FeedView {
  const folder = 'https://example.org/live/talks/'
  return {
    title: 'Talks',
    description: 'What was said.',
    language: 'en',
    publisher: 'The Quay',
    pageUrl: folder,
    urls: { rss: `${folder}rss.xml`, atom: `${folder}atom.xml`, json: `${folder}feed.json` },
    styleUrl: '/feed.css',
    items,
    ...facts,
  }
}
