import { describe, expect, test } from 'vitest'

import { entryTag, liveBlogTag } from '../../../src/views/syndication/entry-tag.ts'
import { aSite, aSiteWith, entryAt } from '../../builders/site.ts'

describe('entryTag', () => {
  test('differs for entries of one name on two days and in two live blogs', () => {
    const entries = [{ timestamp: '2025-12-06T12:20Z' }, { timestamp: '2025-12-07T12:20Z' }]
    const site = aSite({
      liveBlogs: [
        { slug: 'fire', entries },
        { slug: 'flood', entries },
      ],
    })
    const tags = site.archive.newestEntries(10).map((entry) => entryTag(site, entry))
    expect(new Set(tags).size).toBe(4)
  })

  test('stays when the entry is renamed and its old place is among its aliases', () => {
    const { site, liveBlog } = aSiteWith({
      entries: [
        {
          timestamp: '2025-12-08T09:00Z',
          slug: 'fire-is-out',
          aliases: ['/live/harbour-fire/2025-12-07/#at-2359-fire-out'],
        },
      ],
    })
    expect(entryTag(site, entryAt(liveBlog, 0))).toBe(
      'tag:example.org,2025-12-07:live/harbour-fire/2359-fire-out',
    )
  })

  test('stays when the live blog is renamed, for entries that keep their names and those that do not', () => {
    const { site, liveBlog } = aSiteWith({
      aliases: ['/live/blaze/', '/live/fire/'],
      entries: [
        { timestamp: '2025-12-07T12:20Z' },
        {
          timestamp: '2025-12-07T12:30Z',
          slug: 'new',
          aliases: ['/live/harbour-fire/2025-12-07/#at-1230-old'],
        },
      ],
    })
    expect([0, 1].map((index) => entryTag(site, entryAt(liveBlog, index)))).toEqual([
      'tag:example.org,2025-12-07:live/blaze/1220-smoke-rises',
      'tag:example.org,2025-12-07:live/blaze/1230-old',
    ])
    expect(liveBlogTag(site, 'harbour-fire')).toBe('tag:example.org,2025:live/blaze')
  })

  test('stays when the site moves, if the settings name the authority that it had', () => {
    const { site, liveBlog } = aSiteWith(
      { entries: [{ timestamp: '2025-12-07T12:20Z' }] },
      { settings: { url: 'https://new.example/', feeds: { authority: 'old.example' } } },
    )
    expect(entryTag(site, entryAt(liveBlog, 0))).toBe(
      'tag:old.example,2025-12-07:live/harbour-fire/1220-smoke-rises',
    )
  })
})
