import { describe, expect, test } from 'vitest'

import { coverView, daysOnCover } from '../../src/views/cover.ts'
import { manyEntries, type WrittenEntry } from '../builders/entry.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

const aDay = (day: string, count: number) => manyEntries(count, `${day}T06:00:00Z`)
const threeDays = (perDay: number): WrittenEntry[] => [
  ...aDay('2025-12-05', perDay),
  ...aDay('2025-12-06', perDay),
  ...aDay('2025-12-07', perDay),
]

describe('daysOnCover', () => {
  test('has nothing to tell before the first entry', () => {
    expect(daysOnCover(aLiveBlog({ status: 'upcoming' }))).toEqual([])
  })

  test('tells one day whole, however long', () => {
    expect(daysOnCover(aLiveBlog({ entries: aDay('2025-12-07', 300) }))).toEqual(['2025-12-07'])
  })

  test('tells all days of up to a hundred entries', () => {
    const entries = [...threeDays(33), { timestamp: '2025-12-07T20:00:00Z' }]
    expect(entries).toHaveLength(100)
    expect(daysOnCover(aLiveBlog({ entries }))).toEqual(['2025-12-05', '2025-12-06', '2025-12-07'])
  })

  test.each([
    ['closed', '2025-12-05'],
    ['live', '2025-12-07'],
    ['paused', '2025-12-07'],
  ] as const)('tells of more than a hundred entries, %s, only %s', (status, day) => {
    const entries = [
      ...threeDays(33),
      ...aDay('2025-12-08', 0),
      ...manyEntries(2, '2025-12-07T20:00Z'),
    ]
    expect(entries).toHaveLength(101)
    expect(daysOnCover(aLiveBlog({ status, entries }))).toEqual([day])
  })
})

describe('coverView', () => {
  test('tells a short live blog whole, with nothing left to go on with', () => {
    const { site, liveBlog } = aSiteWith({ slug: 'miami-talks', entries: threeDays(2) })
    const view = coverView(site, liveBlog)
    expect(view.canonical).toBe('https://example.org/live/miami-talks/')
    expect(view.leadHtml).toBe('<p>Fire in the harbour, in full.</p>')
    expect(view.timeline.map(({ day }) => day)).toEqual(['2025-12-05', '2025-12-06', '2025-12-07'])
    expect(view.next).toBeUndefined()
  })

  test('goes on with the second day of a long live blog that is closed', () => {
    const { site, liveBlog } = aSiteWith({ entries: threeDays(40) })
    const view = coverView(site, liveBlog)
    expect(view.timeline.map(({ day }) => day)).toEqual(['2025-12-05'])
    expect(view.days.map(({ day }) => day)).toEqual(['2025-12-05', '2025-12-06', '2025-12-07'])
    expect(view.next?.day).toBe('2025-12-06')
  })

  test('goes back to the day before of a long one in progress', () => {
    const { site, liveBlog } = aSiteWith({ status: 'live', entries: threeDays(40) })
    const view = coverView(site, liveBlog)
    expect(view.timeline.map(({ day }) => day)).toEqual(['2025-12-07'])
    expect(view.days.map(({ day }) => day)).toEqual(['2025-12-07', '2025-12-06', '2025-12-05'])
    expect(view.next?.day).toBe('2025-12-06')
  })

  test('says nothing of days before the first entry', () => {
    const { site, liveBlog } = aSiteWith({ status: 'upcoming' })
    const view = coverView(site, liveBlog)
    expect([view.timeline, view.days, view.next]).toEqual([[], [], undefined])
  })

  test('shows the pinned entry while the live blog goes on, and keeps it in the timeline', () => {
    const entries = [
      { timestamp: '2025-12-07T12:00Z', slug: 'what-we-know', pinned: true },
      { timestamp: '2025-12-07T12:20Z', slug: 'smoke-rises' },
    ]
    const live = aSiteWith({ status: 'live', entries })
    const view = coverView(live.site, live.liveBlog)
    expect(view.pinned?.id).toBe('pinned-1200-what-we-know')
    expect(view.pinned?.permalink).toBe('/live/harbour-fire/2025-12-07/#at-1200-what-we-know')
    expect(view.timeline[0]?.entries.map(({ id }) => id)).toEqual([
      'at-1220-smoke-rises',
      'at-1200-what-we-know',
    ])
    const closed = aSiteWith({ status: 'closed', entries })
    expect(coverView(closed.site, closed.liveBlog).pinned).toBeUndefined()
  })

  test('does not pin what was withdrawn', () => {
    const { site, liveBlog } = aSiteWith({
      status: 'live',
      entries: [
        {
          timestamp: '2025-12-07T12:00Z',
          pinned: true,
          withdrawn: { timestamp: '2025-12-07T12:10Z', reason: 'It did not happen.' },
        },
      ],
    })
    expect(coverView(site, liveBlog).pinned).toBeUndefined()
  })

  test('shows the picture of the live blog', () => {
    const { site, liveBlog } = aSiteWith({ image: { src: 'pier.jpg', alt: 'A pier.' } })
    expect(coverView(site, liveBlog).picture).toMatchObject({
      src: '/pictures/pier-640.webp',
      alt: 'A pier.',
    })
  })
})
