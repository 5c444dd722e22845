import { describe, expect, test } from 'vitest'

import { searchPageView } from '../../src/views/search-page.ts'
import { aSite } from '../builders/site.ts'

describe('searchPageView', () => {
  test('offers only what entries can be found by', () => {
    const site = aSite({
      settings: { url: 'https://example.org/news/' },
      topics: { votes: { title: 'Votes' }, fire: { title: 'Fire' }, quiet: { title: 'Quiet' } },
      people: { bo: { name: 'Bo Orr' }, ada: { name: 'Ada Li' }, cy: { name: 'Cy Ash' } },
      liveBlogs: [
        {
          slug: 'vote',
          title: 'Vote',
          topics: ['votes'],
          authors: ['bo'],
          entries: [{ timestamp: '2024-12-31T23:00Z' }, { timestamp: '2025-01-01T00:10Z' }],
        },
        {
          slug: 'fire',
          title: 'Fire in the harbour',
          authors: ['cy'],
          entries: [{ timestamp: '2026-03-01T12:00Z', topics: ['fire'], authors: ['ada'] }],
        },
        { slug: 'to-come', status: 'upcoming' },
      ],
    })
    expect(searchPageView(site)).toEqual({
      searchPath: '/news/search/',
      topicsPath: '/news/topics/',
      archivePath: '/news/archive/',
      base: '/news/',
      topics: [
        { slug: 'fire', title: 'Fire' },
        { slug: 'votes', title: 'Votes' },
      ],
      authors: [
        { slug: 'ada', title: 'Ada Li' },
        { slug: 'bo', title: 'Bo Orr' },
      ],
      years: ['2026', '2025', '2024'],
      liveBlogs: [
        { year: '2026', liveBlogs: [{ slug: 'fire', title: 'Fire in the harbour' }] },
        { year: '2024', liveBlogs: [{ slug: 'vote', title: 'Vote' }] },
      ],
    })
  })
})
