import { describe, expect, test } from 'vitest'

import { formerEntries, redirectPage, redirectPages } from '../../src/views/aliases.ts'
import type { WrittenEntry } from '../builders/entry.ts'
import { aSite } from '../builders/site.ts'

const aSiteWithEntries = (...entries: WrittenEntry[]) =>
  aSite({ settings: { url: 'https://example.org/news/' }, liveBlogs: [{ entries }] })

const alarm = { timestamp: '2025-12-06T12:00Z', slug: 'alarm', title: 'Alarm' }
const roof = { timestamp: '2025-12-06T12:20Z', slug: 'roof', title: 'The roof falls' }
const fireOut = { timestamp: '2025-12-07T08:00Z', slug: 'out', title: 'Fire out' }

describe('redirectPage', () => {
  test.each(['/live/old-name/', '/live/old-name'])('leads from %s to a live blog', (alias) => {
    const site = aSite({
      settings: { url: 'https://example.org/news/' },
      liveBlogs: [{ aliases: [alias] }],
    })
    expect(redirectPage(site, '/live/old-name/')).toEqual({
      language: 'en',
      path: '/live/old-name/',
      target: '/news/live/harbour-fire/',
      title: 'Fire in the harbour',
      refreshTo: '/news/live/harbour-fire/',
      keepsFragment: true,
      formerEntries: [],
    })
  })

  test('leads from a page whose path was percent-encoded', () => {
    const site = aSite({ liveBlogs: [{ aliases: ['/caf%C3%A9/'] }] })
    expect(redirectPage(site, '/café/')).toMatchObject({ refreshTo: '/live/harbour-fire/' })
  })

  test('leads from a page of its own to an entry’s permalink', () => {
    const site = aSiteWithEntries({ ...alarm, aliases: ['/2019/05/story.html'] })
    expect(redirectPage(site, '/2019/05/story.html/')).toMatchObject({
      target: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
      title: 'Alarm',
    })
  })

  test('leads from a page that had one entry to that entry', () => {
    const site = aSiteWithEntries({ ...alarm, aliases: ['/live/old/2025-12-06/#at-1159-alarm'] })
    expect(redirectPage(site, '/live/old/2025-12-06/')).toEqual({
      language: 'en',
      path: '/live/old/2025-12-06/',
      target: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
      title: 'Alarm',
      refreshTo: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
      formerEntries: [
        {
          id: 'at-1159-alarm',
          permalink: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
          headline: 'Alarm',
        },
      ],
    })
  })

  test('leads from a page that had several entries to the day that has them all', () => {
    const site = aSiteWithEntries(
      { ...alarm, aliases: ['/live/old/2025-12-06/#at-1159-alarm'] },
      { ...roof, aliases: ['/live/old/2025-12-06/#at-1220-roof'] },
      fireOut,
    )
    expect(redirectPage(site, '/live/old/2025-12-06/')).toEqual({
      language: 'en',
      path: '/live/old/2025-12-06/',
      target: '/news/live/harbour-fire/2025-12-06/',
      title: 'Fire in the harbour',
      formerEntries: [
        {
          id: 'at-1159-alarm',
          permalink: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
          headline: 'Alarm',
        },
        {
          id: 'at-1220-roof',
          permalink: '/news/live/harbour-fire/2025-12-06/#at-1220-roof',
          headline: 'The roof falls',
        },
      ],
    })
  })

  test('leads to the cover when the entries are on several days now', () => {
    const site = aSiteWithEntries(
      { ...alarm, aliases: ['/2019/story/#block-1'] },
      { ...fireOut, aliases: ['/2019/story/#block-2'] },
    )
    expect(redirectPage(site, '/2019/story/')).toMatchObject({
      target: '/news/live/harbour-fire/',
      title: 'Fire in the harbour',
    })
  })

  test('leads to the live blog that claims the page, and remembers the entries', () => {
    const site = aSite({
      liveBlogs: [
        {
          aliases: ['/2019/story/'],
          entries: [{ ...alarm, aliases: ['/2019/story/#block-1'] }],
        },
      ],
    })
    expect(redirectPage(site, '/2019/story/')).toEqual({
      language: 'en',
      path: '/2019/story/',
      target: '/live/harbour-fire/',
      title: 'Fire in the harbour',
      keepsFragment: true,
      formerEntries: [
        {
          id: 'block-1',
          permalink: '/live/harbour-fire/2025-12-06/#at-1200-alarm',
          headline: 'Alarm',
        },
      ],
    })
  })

  test('leads from the days of a renamed live blog to its days, at the same places', () => {
    const entries = [{ ...alarm, aliases: ['/live/old/2025-12-06/#at-1159-alarm'] }, fireOut]
    const site = aSite({ liveBlogs: [{ aliases: ['/live/old/'], entries }] })
    expect(redirectPages(site).map(({ path }) => path)).toEqual([
      '/live/old/',
      '/live/old/2025-12-06/',
      '/live/old/2025-12-07/',
    ])
    expect(redirectPage(site, '/live/old/2025-12-07/')).toEqual({
      language: 'en',
      path: '/live/old/2025-12-07/',
      target: '/live/harbour-fire/2025-12-07/',
      title: 'Fire in the harbour',
      refreshTo: '/live/harbour-fire/2025-12-07/',
      keepsFragment: true,
      formerEntries: [],
    })
    // One of its entries has another place than the page: who runs no script is to choose.
    const day = redirectPage(site, '/live/old/2025-12-06/')
    expect(day).toMatchObject({ target: '/live/harbour-fire/2025-12-06/', keepsFragment: true })
    expect(day.refreshTo).toBeUndefined()
    expect(day.formerEntries.map(({ id }) => id)).toEqual(['at-1159-alarm'])
  })

  test('throws for a path from which nothing has moved', () => {
    expect(() => redirectPage(aSite(), '/live/old-name/')).toThrow(
      'no page has moved from /live/old-name/',
    )
  })
})

describe('redirectPages', () => {
  test('lists pages that have moved by path, and none that is still there', () => {
    const site = aSiteWithEntries(
      { ...alarm, aliases: ['/z/', '/live/harbour-fire/2025-12-07/#at-1200-alarm'] },
      { ...fireOut, aliases: ['/a/b', '/live/harbour-fire/2025-12-08/#at-0800-out'] },
    )
    expect(redirectPages(site).map(({ path }) => path)).toEqual([
      '/a/b/',
      '/live/harbour-fire/2025-12-08/',
      '/z/',
    ])
  })
})

describe('formerEntries', () => {
  test('lists entries that have left a day page that is still there', () => {
    const site = aSiteWithEntries(
      { ...alarm, aliases: ['/live/harbour-fire/2025-12-07/#at-0005-alarm'] },
      { ...roof, aliases: ['/live/harbour-fire/2025-12-07/#at-0010-roof'] },
      fireOut,
    )
    expect(formerEntries(site, 'harbour-fire', '2025-12-07')).toEqual([
      {
        id: 'at-0005-alarm',
        permalink: '/news/live/harbour-fire/2025-12-06/#at-1200-alarm',
        headline: 'Alarm',
      },
      {
        id: 'at-0010-roof',
        permalink: '/news/live/harbour-fire/2025-12-06/#at-1220-roof',
        headline: 'The roof falls',
      },
    ])
    expect(formerEntries(site, 'harbour-fire', '2025-12-06')).toEqual([])
  })
})
