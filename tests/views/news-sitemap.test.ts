import { describe, expect, test } from 'vitest'

import { newsUrls } from '../../src/views/news-sitemap.ts'
import { aSite } from '../builders/site.ts'

describe('newsUrls', () => {
  test('tells pages of live blogs in progress that begin in the two days before the newest entry', () => {
    const site = aSite({
      liveBlogs: [
        {
          slug: 'fire',
          title: 'Fire',
          status: 'live',
          language: 'de',
          timezone: 'Europe/Berlin',
          entries: [
            { timestamp: '2025-06-01T12:00Z' },
            { timestamp: '2025-06-05T12:00Z' },
            { timestamp: '2025-06-05T09:00Z', slug: 'first' },
          ],
        },
        { slug: 'flood', status: 'paused', entries: [{ timestamp: '2025-06-04T12:00Z' }] },
        { slug: 'old', status: 'live', entries: [{ timestamp: '2025-06-03T12:00Z' }] },
        { slug: 'over', status: 'closed', entries: [{ timestamp: '2025-06-05T12:00Z' }] },
      ],
    })
    expect(newsUrls(site)).toEqual([
      {
        url: 'https://example.org/live/fire/2025-06-05/',
        title: 'Fire: Donnerstag, 5. Juni 2025',
        publication: 'The Quay',
        language: 'de',
        published: '2025-06-05T11:00:00+02:00',
      },
      {
        url: 'https://example.org/live/flood/',
        title: 'Fire in the harbour',
        publication: 'The Quay',
        language: 'en',
        published: '2025-06-04T12:00:00+00:00',
      },
    ])
  })
})
