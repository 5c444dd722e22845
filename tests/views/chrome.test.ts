import { describe, expect, test } from 'vitest'

import { chromeView } from '../../src/views/chrome.ts'
import { aSite } from '../builders/site.ts'

describe('chromeView', () => {
  test('leads to every part of the site, below the base path', () => {
    expect(chromeView(aSite({ settings: { url: 'https://example.org/news/' } }))).toEqual({
      siteTitle: 'The Quay',
      language: 'en',
      publisher: { name: 'The Quay' },
      homePath: '/news/',
      topicsPath: '/news/topics/',
      archivePath: '/news/archive/',
      searchPath: '/news/search/',
      feedsPath: '/news/feeds/',
      correctionsPath: '/news/corrections/',
      siteFeeds: [
        { name: 'RSS', type: 'application/rss+xml', path: '/news/rss.xml' },
        { name: 'Atom', type: 'application/atom+xml', path: '/news/atom.xml' },
        { name: 'JSON Feed', type: 'application/feed+json', path: '/news/feed.json' },
      ],
      base: '/news/',
    })
  })

  test('names the publisher where there is one', () => {
    const publisher = { name: 'Quay Media', url: 'https://quay.example/' }
    expect(chromeView(aSite({ settings: { publisher } })).publisher).toEqual(publisher)
  })
})
