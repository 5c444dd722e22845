import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
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
      value: 'tag:example.org,2026-03-29:live/warehouse-fire/0400-withdrawn',
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
    expect(listFiles(out).filter((file) => file.endsWith('rss.xml'))).toHaveLength(9)
    const named = readPages(out, '/news/').flatMap(({ document }) =>
      [...document.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
    )
    expect([...new Set(named)].sort()).toEqual([
      '/news/feeds/corrections/rss.xml',
      '/news/live/harbour-fire/rss.xml',
      '/news/live/night-vote/rss.xml',
      '/news/people/ann-archer/rss.xml',
      '/news/rss.xml',
      '/news/topics/fire/rss.xml',
      '/news/topics/quiet/rss.xml',
      '/news/topics/votes/rss.xml',
    ])
  })
})

/** What a client collects that follows a feed's history by its links, on disk. */
function collect(file: string): string[] {
  const ids: string[] = []
  let next: string | undefined = file
  while (next !== undefined) {
    const feed: ReturnType<typeof parseAtomFeed> = parseAtomFeed(read(next))
    ids.push(...(feed.entries ?? []).map(({ id = '' }) => id))
    next = feed.links
      ?.find(({ rel }) => rel === 'prev-archive')
      ?.href?.replace('https://example.org/news/', '')
  }
  return ids
}

describe('the three formats', () => {
  test('say the same of every feed', () => {
    const folders = listFiles(out)
      .filter((file) => file.endsWith('rss.xml'))
      .map((file) => file.replace('rss.xml', ''))
    expect(folders).toContain('feeds/corrections/')
    for (const folder of folders) {
      const rss = parseRssFeed(read(`${folder}rss.xml`)).items ?? []
      const atom = parseAtomFeed(read(`${folder}atom.xml`)).entries ?? []
      const json = parseJsonFeed(read(`${folder}feed.json`)).items ?? []
      expect(atom.map(({ id, title, content }) => [id, title?.value, content?.value])).toEqual(
        json.map(({ id, title, content_html }) => [id, title, content_html]),
      )
      expect(rss.map(({ guid, title, content }) => [guid?.value, title, content?.encoded])).toEqual(
        json.map(({ id, title, content_html }) => [id, title, content_html]),
      )
      expect(rss.map(({ pubDate = '' }) => Date.parse(pubDate))).toEqual(
        atom.map(({ published = '' }) => Date.parse(published)),
      )
    }
  })

  test('lead to every entry by the history of the site', () => {
    expect(new Set(collect('atom.xml')).size).toBe(6)
  })
})
