import { describe, expect, test } from 'vitest'

import { entryId, Links } from '../../src/views/links.ts'
import { anEntry } from '../builders/entry.ts'

const entry = anEntry(
  { timestamp: '2025-12-07T12:20:00-05:00', slug: 'both-sides-go-home' },
  { slug: 'miami-talks', timezone: 'America/New_York' },
)

describe('Links', () => {
  test('makes paths of a site at the root of its host', () => {
    const links = new Links('https://example.org')
    expect([
      links.home(),
      links.cover('miami-talks'),
      links.day('miami-talks', '2025-12-07'),
      links.entry(entry),
      links.share(entry),
      links.topics(),
      links.topic('diplomacy'),
      links.topic('diplomacy', 3),
      links.person('ada'),
      links.person('ada', 1),
      links.archive(),
      links.archive('2025'),
      links.archive('2025', '12'),
      links.search(),
      links.feeds(),
      links.feed(links.home(), 'rss'),
      links.feed(links.topic('diplomacy'), 'atom'),
      links.feed(links.cover('miami-talks'), 'json'),
      links.feedArchive(links.home(), '2025-12'),
      links.digest(),
      links.corrections(),
      links.corrections(2),
      links.correctionFeeds(),
      links.opml(),
    ]).toEqual([
      '/',
      '/live/miami-talks/',
      '/live/miami-talks/2025-12-07/',
      '/live/miami-talks/2025-12-07/#at-1220-both-sides-go-home',
      '/live/miami-talks/2025-12-07/1220-both-sides-go-home/',
      '/topics/',
      '/topics/diplomacy/',
      '/topics/diplomacy/3/',
      '/people/ada/',
      '/people/ada/1/',
      '/archive/',
      '/archive/2025/',
      '/archive/2025/12/',
      '/search/',
      '/feeds/',
      '/rss.xml',
      '/topics/diplomacy/atom.xml',
      '/live/miami-talks/feed.json',
      '/feed/2025-12.xml',
      '/feeds/digest/',
      '/corrections/',
      '/corrections/2/',
      '/feeds/corrections/',
      '/feeds.opml',
    ])
  })

  test.each(['https://example.org/news/', 'https://example.org/news'])(
    'puts the base path of %s before every path',
    (url) => {
      const links = new Links(url)
      expect(links.base).toBe('/news/')
      expect(links.home()).toBe('/news/')
      expect(links.cover('miami-talks')).toBe('/news/live/miami-talks/')
      expect(links.feed(links.home(), 'rss')).toBe('/news/rss.xml')
      expect(links.to('/pictures/a.webp')).toBe('/news/pictures/a.webp')
    },
  )

  test('makes a path an address, with the port of the host', () => {
    const links = new Links('http://localhost:4321/news/')
    expect(links.absolute(links.entry(entry))).toBe(
      'http://localhost:4321/news/live/miami-talks/2025-12-07/#at-1220-both-sides-go-home',
    )
  })
})

describe('Links.entry', () => {
  test('follows from the place of the file alone', () => {
    const links = new Links('https://example.org/')
    const edited = anEntry(
      {
        timestamp: '2025-12-07T12:20:59-05:00',
        slug: 'both-sides-go-home',
        title: 'Another title',
        firstWords: 'Other words.',
        keyEvent: true,
        pinned: true,
      },
      { slug: 'miami-talks', timezone: 'America/New_York' },
    )
    expect(links.entry(edited)).toBe(links.entry(entry))
  })
})

describe('entryId', () => {
  test('begins with a letter', () => {
    expect(entryId('1220-both-sides-go-home')).toBe('at-1220-both-sides-go-home')
  })
})
