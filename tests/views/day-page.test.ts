import { describe, expect, test } from 'vitest'

import { dayPageView, daysOf } from '../../src/views/day-page.ts'
import { manyEntries } from '../builders/entry.ts'
import { aSiteWith } from '../builders/site.ts'

const entries = [
  { timestamp: '2025-12-05T12:00Z' },
  { timestamp: '2025-12-06T12:00Z' },
  { timestamp: '2025-12-08T12:00Z' },
]

describe('dayPageView', () => {
  test.each(['closed', 'live'] as const)(
    'names the neighbouring days in time, also when %s',
    (status) => {
      const { site, liveBlog } = aSiteWith({ status, entries })
      const neighbours = daysOf(liveBlog).map((day) => {
        const { earlier, later } = dayPageView(site, liveBlog, day)
        return [earlier?.day, later?.day]
      })
      expect(neighbours).toEqual([
        [undefined, '2025-12-06'],
        ['2025-12-05', '2025-12-08'],
        ['2025-12-06', undefined],
      ])
    },
  )

  test('is its own canonical address among several days', () => {
    const { site, liveBlog } = aSiteWith({ entries })
    expect(dayPageView(site, liveBlog, '2025-12-06').canonical).toBe(
      'https://example.org/live/harbour-fire/2025-12-06/',
    )
  })

  test('leaves the canonical address to the cover when it is the only day', () => {
    const { site, liveBlog } = aSiteWith(
      { entries: [{ timestamp: '2025-12-06T12:00Z' }] },
      { settings: { url: 'https://example.org/news/' } },
    )
    expect(dayPageView(site, liveBlog, '2025-12-06').canonical).toBe(
      'https://example.org/news/live/harbour-fire/',
    )
  })

  test('is complete, however many entries the day has', () => {
    const { site, liveBlog } = aSiteWith({ entries: manyEntries(450, '2025-12-06T06:00:00Z') })
    const { day } = dayPageView(site, liveBlog, '2025-12-06')
    expect([day.extent, day.entries.length]).toEqual(['450 updates', 450])
  })

  test('remembers entries that used to be here', () => {
    const { site, liveBlog } = aSiteWith({
      entries: [
        { timestamp: '2025-12-06T12:00Z' },
        {
          timestamp: '2025-12-07T00:05Z',
          slug: 'fire-out',
          title: 'Fire out',
          aliases: ['/live/harbour-fire/2025-12-06/#at-2355-fire-out'],
        },
      ],
    })
    expect(dayPageView(site, liveBlog, '2025-12-06').formerEntries).toEqual([
      {
        id: 'at-2355-fire-out',
        permalink: '/live/harbour-fire/2025-12-07/#at-0005-fire-out',
        headline: 'Fire out',
      },
    ])
    expect(dayPageView(site, liveBlog, '2025-12-07').formerEntries).toEqual([])
  })

  test('throws for a day without entries', () => {
    const { site, liveBlog } = aSiteWith({ entries })
    expect(() => dayPageView(site, liveBlog, '2025-12-07')).toThrow(
      'live blog harbour-fire has no entry on 2025-12-07',
    )
  })
})

describe('daysOf', () => {
  test('lists days oldest first', () => {
    const { liveBlog } = aSiteWith({ status: 'live', entries })
    expect(daysOf(liveBlog)).toEqual(['2025-12-05', '2025-12-06', '2025-12-08'])
  })
})
