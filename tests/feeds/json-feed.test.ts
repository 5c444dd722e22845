import { parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'

import { toJsonFeed } from '../../src/feeds/json-feed.ts'
import { aFeed, anItem } from '../builders/feed.ts'

describe('toJsonFeed', () => {
  test('is JSON Feed 1.1, with the hub that tells of changes', () => {
    const json = toJsonFeed(
      aFeed([anItem('0012', { topics: ['Fire'], authors: ['Zoë'] })], {
        hub: 'https://hub.example/',
      }),
    )
    expect(JSON.parse(json)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Talks',
      home_page_url: 'https://example.org/live/talks/',
      feed_url: 'https://example.org/live/talks/feed.json',
      description: 'What was said.',
      language: 'en',
      authors: [{ name: 'The Quay' }],
      hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
      items: [
        {
          id: 'tag:example.org,2025-12-07:live/talks/0012',
          url: 'https://example.org/live/talks/2025-12-07/#at-0012',
          title: '0012',
          content_html: '<p>What 0012 tells.</p>',
          date_published: '2025-12-07T17:20:00.000Z',
          date_modified: '2025-12-07T17:20:00.000Z',
          authors: [{ name: 'Zoë' }],
          tags: ['Fire'],
        },
      ],
    })
    expect(parseJsonFeed(json).items).toHaveLength(1)
  })

  test('holds no character that the other formats cannot hold', () => {
    const json = toJsonFeed(aFeed([anItem('a', { title: 'a\u0008b\uD800c' })]))
    expect(parseJsonFeed(json).items?.[0]?.title).toBe('ab\uFFFDc')
  })
})
