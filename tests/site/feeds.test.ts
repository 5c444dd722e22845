import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'

import { listFiles } from '../../src/build/list-files.ts'
import { buildFixture } from './build-fixture.ts'
import { readPages } from './read-site.ts'

let out: string
const read = (file: string) => readFileSync(join(out, file), 'utf8')

beforeAll(async () => {
  out = await buildFixture('tests/fixtures/based', ['--no-search'])
})

describe('RSS', () => {
  test('lists the newest entries first, with links that keep their fragments', () => {
    const { items } = parseRssFeed(read('rss.xml'))
    expect(items?.map(({ link }) => link)).toEqual([
      'https://example.org/news/live/night-vote/2026-05-01/#at-0100-half',
      'https://example.org/news/live/night-vote/2026-05-01/#at-0015-first-count',
      'https://example.org/news/live/harbour-fire/2026-03-29/#at-0400-withdrawn',
      'https://example.org/news/live/harbour-fire/2026-03-29/#at-0310-under-control',
      'https://example.org/news/live/harbour-fire/2026-03-29/#at-0155-roof',
      'https://example.org/news/live/harbour-fire/2026-03-28/#at-2350-first-alarm',
    ])
  })

  test('gives items ids that are no links', () => {
    const [first] = parseRssFeed(read('live/harbour-fire/rss.xml')).items ?? []
    expect(first?.guid).toEqual({
      value: 'tag:example.org,2026-03-29:live/harbour-fire/0400-withdrawn',
      isPermaLink: false,
    })
  })

  test('holds whole entries, safe and with absolute links', () => {
    const items = parseRssFeed(read('rss.xml')).items ?? []
    const content = items.map(({ content }) => content?.encoded ?? '').join('\n')
    expect(content).toContain('<p>Smoke over <strong>pier 4</strong>.')
    expect(content).toContain(
      'href="https://example.org/news/live/harbour-fire/2026-03-29/#at-0310-under-control"',
    )
    expect(content).not.toContain('<script')
    expect(content).not.toMatch(/ (?:href|src)="\//)
  })

  test('names itself, its language and the last change of its content', () => {
    const feed = parseRssFeed(read('topics/votes/rss.xml'))
    expect(feed.title).toBe('Votes & counts: Quay & Cliff')
    expect(feed.link).toBe('https://example.org/news/topics/votes/')
    expect(feed.language).toBe('en')
    expect(feed.atom?.links).toEqual([
      {
        href: 'https://example.org/news/topics/votes/rss.xml',
        rel: 'self',
        type: 'application/rss+xml',
      },
    ])
    expect(feed.lastBuildDate).toBe('Thu, 30 Apr 2026 19:15:00 GMT')
  })

  test('is there for every topic and live blog, and each page names its own', () => {
    expect(listFiles(out).filter((file) => file.endsWith('rss.xml'))).toHaveLength(6)
    const named = readPages(out, '/news/').flatMap(({ document }) =>
      [...document.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    )
    expect([...new Set(named)].sort()).toEqual([
      '/news/live/harbour-fire/rss.xml',
      '/news/live/night-vote/rss.xml',
      '/news/rss.xml',
      '/news/topics/fire/rss.xml',
      '/news/topics/quiet/rss.xml',
      '/news/topics/votes/rss.xml',
    ])
  })
})
