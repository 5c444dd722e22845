import { describe, expect, test } from 'vitest'

import type { LiveBlogStatus } from '../../src/model/live-blog.ts'
import { dayLines, groupByDay, inOrder, orderOf, timeline } from '../../src/views/timeline.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

const entries = [
  { timestamp: '2025-12-06T23:50:00-05:00', slug: 'midnight-nears' },
  { timestamp: '2025-12-07T00:10:00-05:00', slug: 'past-midnight' },
  { timestamp: '2025-12-07T12:20:00-05:00', slug: 'both-sides-go-home' },
  { timestamp: '2025-12-08T12:20:00-05:00', slug: 'both-sides-go-home' },
]

const miamiTalks = (status: LiveBlogStatus) =>
  aSiteWith({ slug: 'miami-talks', status, timezone: 'America/New_York', entries })

const idsOf = (days: ReturnType<typeof timeline>) =>
  days.map(({ day, entries }) => [day, ...entries.map(({ id }) => id)])

describe('orderOf', () => {
  test.each([
    ['upcoming', 'oldest-first'],
    ['live', 'newest-first'],
    ['paused', 'newest-first'],
    ['closed', 'oldest-first'],
  ] as const)('tells a live blog that is %s %s', (status, order) => {
    expect(orderOf(aLiveBlog({ status }))).toBe(order)
  })
})

describe('inOrder', () => {
  test('turns a list around for newest first, and leaves the list itself', () => {
    const items = [1, 2, 3]
    expect(inOrder(items, 'newest-first')).toEqual([3, 2, 1])
    expect(inOrder(items, 'oldest-first')).toEqual([1, 2, 3])
    expect(items).toEqual([1, 2, 3])
  })
})

describe('groupByDay', () => {
  test('keeps days and entries oldest first', () => {
    const { liveBlog } = miamiTalks('live')
    const days = [...groupByDay(liveBlog.entries)].map(([day, entries]) => [
      day,
      ...entries.map(({ name }) => name),
    ])
    expect(days).toEqual([
      ['2025-12-06', '2350-midnight-nears'],
      ['2025-12-07', '0010-past-midnight', '1220-both-sides-go-home'],
      ['2025-12-08', '1220-both-sides-go-home'],
    ])
  })
})

describe('dayLines', () => {
  test('lists the days of a closed live blog from the first', () => {
    const { site, liveBlog } = miamiTalks('closed')
    expect(dayLines(site, liveBlog)).toEqual([
      {
        day: '2025-12-06',
        path: '/live/miami-talks/2025-12-06/',
        heading: 'Saturday 6 December 2025',
        updates: 1,
        extent: '1 update',
      },
      {
        day: '2025-12-07',
        path: '/live/miami-talks/2025-12-07/',
        heading: 'Sunday 7 December 2025',
        updates: 2,
        extent: '2 updates',
      },
      {
        day: '2025-12-08',
        path: '/live/miami-talks/2025-12-08/',
        heading: 'Monday 8 December 2025',
        updates: 1,
        extent: '1 update',
      },
    ])
  })

  test('lists the days of one in progress from the newest', () => {
    const { site, liveBlog } = miamiTalks('live')
    expect(dayLines(site, liveBlog).map(({ day }) => day)).toEqual([
      '2025-12-08',
      '2025-12-07',
      '2025-12-06',
    ])
  })
})

describe('timeline', () => {
  test('tells a closed live blog from the start', () => {
    const { site, liveBlog } = miamiTalks('closed')
    expect(idsOf(timeline(site, liveBlog, ['2025-12-06', '2025-12-07']))).toEqual([
      ['2025-12-06', 'at-2350-midnight-nears'],
      ['2025-12-07', 'at-0010-past-midnight', 'at-1220-both-sides-go-home'],
    ])
  })

  test('tells one in progress newest first, days and entries', () => {
    const { site, liveBlog } = miamiTalks('live')
    expect(idsOf(timeline(site, liveBlog, ['2025-12-06', '2025-12-07']))).toEqual([
      ['2025-12-07', 'at-1220-both-sides-go-home', 'at-0010-past-midnight'],
      ['2025-12-06', 'at-2350-midnight-nears'],
    ])
  })

  test.each(['closed', 'live'] as const)(
    'gives the later of two entries with one name an id with its day, %s or not',
    (status) => {
      const { site, liveBlog } = miamiTalks(status)
      const ids = timeline(site, liveBlog, ['2025-12-07', '2025-12-08'])
        .flatMap(({ entries }) => entries)
        .map(({ id, permalink }) => [permalink, id])
        .sort()
      expect(ids).toEqual([
        ['/live/miami-talks/2025-12-07/#at-0010-past-midnight', 'at-0010-past-midnight'],
        ['/live/miami-talks/2025-12-07/#at-1220-both-sides-go-home', 'at-1220-both-sides-go-home'],
        [
          '/live/miami-talks/2025-12-08/#at-1220-both-sides-go-home',
          'at-2025-12-08-1220-both-sides-go-home',
        ],
      ])
    },
  )

  test('leaves the id plain on the page of one day, where permalinks lead', () => {
    const { site, liveBlog } = miamiTalks('closed')
    expect(idsOf(timeline(site, liveBlog, ['2025-12-08']))).toEqual([
      ['2025-12-08', 'at-1220-both-sides-go-home'],
    ])
  })

  test('heads each day with its date and count', () => {
    const { site, liveBlog } = miamiTalks('closed')
    const [day] = timeline(site, liveBlog, ['2025-12-07'])
    expect([day?.heading, day?.extent, day?.path]).toEqual([
      'Sunday 7 December 2025',
      '2 updates',
      '/live/miami-talks/2025-12-07/',
    ])
  })

  test('keeps entries of one moment in the order of their names', () => {
    const { site, liveBlog } = aSiteWith({
      entries: ['b', 'a', 'c'].map((slug) => ({ timestamp: '2025-12-07T12:20Z', slug })),
    })
    expect(idsOf(timeline(site, liveBlog, ['2025-12-07']))).toEqual([
      ['2025-12-07', 'at-1220-a', 'at-1220-b', 'at-1220-c'],
    ])
  })

  test('keeps the repeated hour of autumn in the order in which it passed', () => {
    const { site, liveBlog } = aSiteWith({
      timezone: 'Europe/London',
      entries: [
        { timestamp: '2025-10-26T01:10:00+00:00', slug: 'second-time-round' },
        { timestamp: '2025-10-26T01:50:00+01:00', slug: 'first-time-round' },
      ],
    })
    const [day] = timeline(site, liveBlog, ['2025-10-26'])
    expect(day?.entries.map(({ id, time }) => [id, time.datetime])).toEqual([
      ['at-0150-first-time-round', '2025-10-26T01:50:00+01:00'],
      ['at-0110-second-time-round', '2025-10-26T01:10:00+00:00'],
    ])
  })
})
