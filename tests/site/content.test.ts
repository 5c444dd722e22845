import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { listFiles } from '../../src/build/list-files.ts'
import { buildFixture } from './build-fixture.ts'
import { type BuiltPage, readPage } from './read-site.ts'

let out: string
const page = (file: string): BuiltPage => readPage(out, '/news/', file)

beforeAll(async () => {
  out = await buildFixture('tests/fixtures/based', ['--no-search'], { TZ: 'Pacific/Kiritimati' })
})

const FEED = /(?:rss|atom)\.xml$|feed\.json$/

describe('a cover', () => {
  test('holds each entry as an article whose id is the fragment of its permalink', () => {
    const { document } = page('live/harbour-fire/index.html')
    expect([...document.querySelectorAll('article[id^="at-"]')].map(({ id }) => id)).toEqual([
      'at-2350-first-alarm',
      'at-0155-roof',
      'at-0310-under-control',
      'at-0400-withdrawn',
    ])
  })

  test('tells clock times in the live blog’s zone, wherever it is built', () => {
    const { document } = page('live/night-vote/2026-05-01/index.html')
    const time = document.querySelector('#at-0015-first-count time')
    expect(time?.getAttribute('datetime')).toBe('2026-05-01T00:15:00+05:45')
    expect(time?.textContent).toBe('00:15')
  })

  test('tells a time given in UTC by the clock after the change to summer time', () => {
    const time = page('live/harbour-fire/2026-03-29/index.html').document.querySelector(
      '#at-0310-under-control time',
    )
    expect(time?.getAttribute('datetime')).toBe('2026-03-29T03:10:00+02:00')
  })

  test('tells a live one newest first, with the pinned entry before', () => {
    const { document } = page('live/night-vote/index.html')
    expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual([
      'pinned-0015-first-count',
      'at-0100-half',
      'at-0015-first-count',
    ])
  })

  test('links entries by relative Markdown path to their permalinks', () => {
    const { document } = page('live/harbour-fire/2026-03-28/index.html')
    expect(document.querySelector('#at-2350-first-alarm p a')?.getAttribute('href')).toBe(
      '/news/live/harbour-fire/2026-03-29/#at-0310-under-control',
    )
  })

  test('shows no script that an entry brings', () => {
    const { document } = page('live/harbour-fire/2026-03-29/index.html')
    expect(document.querySelectorAll('article script')).toHaveLength(0)
    expect(document.querySelector('#at-0155-roof')?.textContent).toContain('5 < 6 & 7 > 3.')
  })
})

describe('the whole site', () => {
  test('has nothing of what was withdrawn or is a draft', () => {
    for (const file of listFiles(out)) {
      const text = readFileSync(join(out, file), 'utf8')
      expect(text, file).not.toContain('secret-word')
      expect(text, file).not.toContain('unpublished-word')
      expect(text, file).not.toContain('0500-draft')
    }
  })

  test('keeps former paths working', () => {
    const { document } = page('live/warehouse-fire/index.html')
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(
      '0; url=/news/live/harbour-fire/',
    )
    expect(page('live/warehouse-fire/2026-03-28/index.html').html).toContain(
      '/news/live/harbour-fire/2026-03-28/',
    )
    expect(page('old/control/index.html').html).toContain(
      '/news/live/harbour-fire/2026-03-29/#at-0310-under-control',
    )
    expect(
      page('live/harbour-fire/2026-03-29/index.html')
        .document.querySelector('#at-0309-control a')
        ?.getAttribute('href'),
    ).toBe('/news/live/harbour-fire/2026-03-29/#at-0310-under-control')
  })

  test('publishes all the pages and files there are, and no other', () => {
    const files = listFiles(out).filter((file) => !FEED.test(file) && !file.startsWith('_astro/'))
    expect(files).toEqual([
      '404.html',
      'archive/2026/03/index.html',
      'archive/2026/05/index.html',
      'archive/2026/index.html',
      'archive/index.html',
      'archive.ndjson.gz',
      'corrections/index.html',
      'favicon.svg',
      'feed/2026-03.xml',
      'feed.css',
      'feeds/index.html',
      'feeds.opml',
      'index.html',
      'live/harbour-fire/2026-03-28/2350-first-alarm/index.html',
      'live/harbour-fire/2026-03-28/index.html',
      'live/harbour-fire/2026-03-29/0310-under-control/index.html',
      'live/harbour-fire/2026-03-29/index.html',
      'live/harbour-fire/index.html',
      'live/harbour-fire/live-blog.json',
      'live/harbour-fire/live-blog.md',
      'live/harbour-fire/preview.png',
      'live/night-vote/2026-05-01/index.html',
      'live/night-vote/index.html',
      'live/night-vote/live-blog.json',
      'live/night-vote/live-blog.md',
      'live/night-vote/preview.png',
      'live/night-vote/state.json',
      'live/warehouse-fire/2026-03-28/index.html',
      'live/warehouse-fire/2026-03-29/index.html',
      'live/warehouse-fire/index.html',
      'news-sitemap.xml',
      'old/control/index.html',
      'people/ann-archer/index.html',
      'robots.txt',
      'schemas/archive-line-1.json',
      'schemas/live-blog-1.json',
      'search/index.html',
      'sitemap.xml',
      'sitemaps/2026-03.xml',
      'sitemaps/2026-05.xml',
      'sitemaps/pages.xml',
      'topics/fire/index.html',
      'topics/index.html',
      'topics/quiet/index.html',
      'topics/votes/index.html',
    ])
  })

  test('names in its sitemaps only pages that are there, with when they last changed', () => {
    const locationsIn = (file: string) =>
      [...readFileSync(join(out, file), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
        ([, url = '']) => url.replace('https://example.org/news/', ''),
      )
    const sitemaps = locationsIn('sitemap.xml')
    expect(sitemaps).toEqual(['sitemaps/pages.xml', 'sitemaps/2026-03.xml', 'sitemaps/2026-05.xml'])
    for (const path of [...sitemaps, 'news-sitemap.xml'].flatMap(locationsIn)) {
      expect(existsSync(join(out, path, 'index.html')), path).toBe(true)
    }
    expect(readFileSync(join(out, 'sitemaps/2026-03.xml'), 'utf8')).toContain(
      '<loc>https://example.org/news/live/harbour-fire/2026-03-29/</loc><lastmod>2026-03-29T09:00:00+02:00</lastmod>',
    )
  })
})
