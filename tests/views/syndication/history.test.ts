import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { EntryPlace } from '../../../src/archive/archive.ts'
import {
  liveBlogArchive,
  liveBlogFeed,
  siteArchive,
  siteFeed,
  type FeedView,
} from '../../../src/views/syndication/feed.ts'
import { type ArchiveRun, closedRuns } from '../../../src/views/syndication/history.ts'
import { manyEntries, type WrittenEntry } from '../../builders/entry.ts'
import { aSite, aSiteWith } from '../../builders/site.ts'

function listOf(places: readonly EntryPlace[]) {
  return {
    length: places.length,
    placeAt(index: number): EntryPlace {
      const place = places[index]
      if (!place) throw new Error(`there is no place ${index}`)
      return place
    },
  }
}

function placesOf(count: number, prefix = 'update'): EntryPlace[] {
  return Array.from({ length: count }, (_, index) => ({
    liveBlog: 'talks',
    day: '2025-12-07',
    name: `${String(index).padStart(6, '0')}-${prefix}`,
  }))
}

/** What each document holds, by its name. */
function contentOf(places: readonly EntryPlace[], runs: readonly ArchiveRun[]) {
  return new Map(
    runs.map(({ start, end, name }) => [
      name,
      places
        .slice(start, end)
        .map((place) => place.name)
        .join(),
    ]),
  )
}

describe('closedRuns', () => {
  test('holds about a hundred entries a document, and never more than two hundred', () => {
    const runs = closedRuns(listOf(placesOf(20_000)))
    const sizes = runs.map(({ start, end }) => end - start)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200)
    expect(20_000 / sizes.length).toBeGreaterThan(60)
    expect(20_000 / sizes.length).toBeLessThan(130)
  })

  test('covers the list from its first entry without gaps, and leaves the newest open', () => {
    const runs = closedRuns(listOf(placesOf(1000)))
    expect(runs[0]?.start).toBe(0)
    runs.slice(1).forEach((run, index) => {
      expect(run.start).toBe(runs[index]?.end)
    })
    expect(1000 - (runs.at(-1)?.end ?? 0)).toBeLessThan(200)
  })

  test('leaves every document alone when entries are added at the end', () => {
    const places = placesOf(3000)
    const before = contentOf(places, closedRuns(listOf(places)))
    const longer = placesOf(5000)
    const after = contentOf(longer, closedRuns(listOf(longer)))
    for (const [name, content] of before) expect(after.get(name)).toBe(content)
  })

  test('changes one or two documents when an entry is dated back, wherever', () => {
    const places = placesOf(3000)
    const before = contentOf(places, closedRuns(listOf(places)))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2999 }), (index) => {
        const late = { liveBlog: 'talks', day: '2025-12-07', name: `${index}-late` }
        const more = places.toSpliced(index, 0, late)
        const after = contentOf(more, closedRuns(listOf(more)))
        const changed = [...after].filter(([name, content]) => before.get(name) !== content)
        // A run that is cut by its length is cut once more until the next entry that ends one.
        expect(changed.length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 50 },
    )
  })
})

/** What a client sees that follows `prev-archive` to the end, by id; each document once. */
function walk(head: FeedView, follow: (name: string) => FeedView): string[] {
  const ids = new Set<string>()
  const seen = new Set<string>()
  let feed: FeedView | undefined = head
  while (feed) {
    for (const { id } of feed.items) ids.add(id)
    const url: string | undefined = feed.previousUrl
    if (url !== undefined && seen.has(url)) throw new Error(`${url} comes twice`)
    if (url !== undefined) seen.add(url)
    feed = url === undefined ? undefined : follow(/\/feed\/(.+)\.xml$/.exec(url)?.[1] ?? '')
  }
  return [...ids].sort()
}

describe('the history of a feed', () => {
  test.each([0, 1, 2, 3, 49, 50, 51, 199, 200, 201, 700])(
    'of a live blog of %i entries leads to every one',
    (count) => {
      const { site, liveBlog } = aSiteWith({ entries: manyEntries(count, '2025-12-07T12:00:00Z') })
      const ids = walk(liveBlogFeed(site, liveBlog), (name) =>
        liveBlogArchive(site, liveBlog, name),
      )
      expect(ids).toHaveLength(count)
    },
  )

  test('of a short list has no documents', () => {
    const { site, liveBlog } = aSiteWith({ entries: manyEntries(50, '2025-12-07T12:00:00Z') })
    expect(liveBlogFeed(site, liveBlog).previousUrl).toBeUndefined()
  })

  test('of a site leads to every entry, over months, zones and live blogs', () => {
    const spread: WrittenEntry[] = Array.from({ length: 900 }, (_, index) => ({
      timestamp: new Date(Date.UTC(2025, 0, 1) + index * 7 * 3_600_000).toISOString(),
      slug: `update-${index}`,
    }))
    const site = aSite({
      settings: { feedSize: 10 },
      liveBlogs: [
        { slug: 'tokyo', timezone: 'Asia/Tokyo', entries: spread.filter((_, i) => i % 2 === 0) },
        { slug: 'lima', timezone: 'America/Lima', entries: spread.filter((_, i) => i % 2 === 1) },
      ],
    })
    expect(walk(siteFeed(site), (name) => siteArchive(site, name))).toHaveLength(900)
  })

  test('keeps a document of the site as it is when a later month begins', () => {
    const siteWith = (entries: readonly WrittenEntry[]) => aSite({ liveBlogs: [{ entries }] })
    const old = manyEntries(3, '2025-11-07T12:00:00Z')
    const newer = manyEntries(3, '2025-12-07T12:00:00Z')
    const before = siteArchive(siteWith([...old, ...newer]), '2025-11')
    const after = siteArchive(
      siteWith([...old, ...newer, ...manyEntries(80, '2026-01-01T12:00:00Z')]),
      '2025-11',
    )
    expect(after).toEqual(before)
    expect(before.items).toHaveLength(3)
  })
})
