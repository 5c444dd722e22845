import { describe, expect, test } from 'vitest'

import { countSearchDays, searchEntries } from '../../src/views/search-entries.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  liveBlogs: [
    {
      slug: 'flood',
      entries: [
        { timestamp: '2025-12-07T12:00Z', slug: 'b' },
        { timestamp: '2025-12-07T12:00Z', slug: 'a' },
        {
          timestamp: '2025-12-07T12:30Z',
          withdrawn: { timestamp: '2025-12-07T13:00Z', reason: 'Not so.' },
        },
      ],
    },
    {
      slug: 'fire',
      entries: [{ timestamp: '2025-12-07T12:00Z' }, { timestamp: '2025-12-08T12:00Z' }],
    },
    { slug: 'old', entries: [{ timestamp: '2025-12-06T12:00Z' }] },
  ],
})

/** 2025-12-07 */
const DAY = 20_429

function listed(fromDay: number, toDay: number) {
  return searchEntries(site, fromDay, toDay).map(({ liveBlog, entry, timestamp }) => [
    liveBlog.slug,
    entry.name,
    new Date(timestamp).toISOString().slice(0, 10),
  ])
}

describe('searchEntries', () => {
  test('lists the entries of all live blogs oldest first, without those withdrawn', () => {
    expect(listed(0, 100_000)).toEqual([
      ['old', '1200-smoke-rises', '2025-12-06'],
      ['fire', '1200-smoke-rises', '2025-12-07'],
      ['flood', '1200-a', '2025-12-07'],
      ['flood', '1200-b', '2025-12-07'],
      ['fire', '1200-smoke-rises', '2025-12-08'],
    ])
  })

  test('lists those of the days asked for', () => {
    expect(listed(DAY + 1, DAY + 2)).toEqual([['fire', '1200-smoke-rises', '2025-12-08']])
    expect(listed(DAY - 1, DAY)).toEqual([['old', '1200-smoke-rises', '2025-12-06']])
    expect(listed(DAY + 2, DAY + 9)).toEqual([])
  })
})

describe('countSearchDays', () => {
  test('counts what can be found of each day', () => {
    expect([...countSearchDays(site)].sort()).toEqual([
      [DAY - 1, 1],
      [DAY, 3],
      [DAY + 1, 1],
    ])
  })
})
