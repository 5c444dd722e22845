import { describe, expect, test } from 'vitest'

import { feedsPageView } from '../../src/views/feeds-page.ts'
import { aSite } from '../builders/site.ts'

describe('feedsPageView', () => {
  test('lists the site’s feed, topics by title and live blogs newest first', () => {
    const site = aSite({
      settings: { url: 'https://example.org/news/' },
      topics: {
        votes: { title: 'Votes' },
        oesterreich: { title: 'Österreich' },
        fire: { title: 'Fire' },
      },
      liveBlogs: [
        { slug: 'older', title: 'Older', entries: [{ timestamp: '2025-12-06T12:00Z' }] },
        { slug: 'newer', title: 'Newer', entries: [{ timestamp: '2025-12-07T12:00Z' }] },
      ],
    })
    expect(feedsPageView(site)).toEqual({
      site: { title: 'The Quay', pagePath: '/news/', feedPath: '/news/rss.xml' },
      topics: [
        { title: 'Fire', pagePath: '/news/topics/fire/', feedPath: '/news/topics/fire/rss.xml' },
        {
          title: 'Österreich',
          pagePath: '/news/topics/oesterreich/',
          feedPath: '/news/topics/oesterreich/rss.xml',
        },
        { title: 'Votes', pagePath: '/news/topics/votes/', feedPath: '/news/topics/votes/rss.xml' },
      ],
      liveBlogs: [
        { title: 'Newer', pagePath: '/news/live/newer/', feedPath: '/news/live/newer/rss.xml' },
        { title: 'Older', pagePath: '/news/live/older/', feedPath: '/news/live/older/rss.xml' },
      ],
    })
  })

  test('lists topics of one title by their paths', () => {
    const topics = { 'fire-b': { title: 'Fire' }, 'fire-a': { title: 'Fire' } }
    expect(feedsPageView(aSite({ topics })).topics.map(({ pagePath }) => pagePath)).toEqual([
      '/topics/fire-a/',
      '/topics/fire-b/',
    ])
  })
})
