import { describe, expect, test } from 'vitest'

import { liveBlogLine, startDay } from '../../src/views/live-blog-line.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

describe('liveBlogLine', () => {
  test('tells a live blog in its own zone', () => {
    const { site, liveBlog } = aSiteWith({
      status: 'live',
      timezone: 'Pacific/Auckland',
      coverageStart: '2025-12-06T10:00Z',
      coverageEnd: '2025-12-08T10:00Z',
      entries: [{ timestamp: '2025-12-06T10:30Z' }, { timestamp: '2025-12-06T12:00Z' }],
    })
    expect(liveBlogLine(site, liveBlog)).toEqual({
      title: 'Fire in the harbour',
      description: 'A warehouse burns.',
      path: '/live/harbour-fire/',
      status: 'live',
      kicker: 'Live',
      updates: 2,
      extent: '2 updates over 2 days',
      start: {
        datetime: '2025-12-06T23:00:00+13:00',
        clock: '23:00',
        day: '2025-12-06',
        date: '6 December 2025',
      },
      end: {
        datetime: '2025-12-08T23:00:00+13:00',
        clock: '23:00',
        day: '2025-12-08',
        date: '8 December 2025',
      },
      latest: {
        datetime: '2025-12-07T01:00:00+13:00',
        clock: '01:00',
        day: '2025-12-07',
        date: '7 December 2025',
      },
    })
  })

  test('has no times before anything is known of them', () => {
    const { site, liveBlog } = aSiteWith({ status: 'upcoming' })
    expect(liveBlogLine(site, liveBlog)).toEqual({
      title: 'Fire in the harbour',
      description: 'A warehouse burns.',
      path: '/live/harbour-fire/',
      status: 'upcoming',
      kicker: 'Coming up',
      updates: 0,
      extent: 'No updates yet',
    })
  })

  test('counts a day once, also where clocks went back over midnight into it', () => {
    const { site, liveBlog } = aSiteWith({
      timezone: 'America/St_Johns',
      entries: [
        { timestamp: '2010-11-06T23:30:00-02:30', slug: 'before' },
        { timestamp: '2010-11-07T00:00:30-02:30', slug: 'for-a-minute' },
        { timestamp: '2010-11-06T23:30:00-03:30', slug: 'again' },
        { timestamp: '2010-11-07T00:30:00-03:30', slug: 'after' },
      ],
    })
    expect(liveBlog.entries.map(({ day }) => day)).toEqual([
      '2010-11-06',
      '2010-11-07',
      '2010-11-06',
      '2010-11-07',
    ])
    expect(liveBlogLine(site, liveBlog).extent).toBe('4 updates over 2 days')
  })
})

describe('startDay', () => {
  test('is the day of the live blog’s clocks', () => {
    const coverageStart = '2025-12-31T22:30Z'
    expect(startDay(aLiveBlog({ coverageStart }))).toBe('2025-12-31')
    expect(startDay(aLiveBlog({ coverageStart, timezone: 'Asia/Kathmandu' }))).toBe('2026-01-01')
  })

  test('is unknown without a start', () => {
    expect(startDay(aLiveBlog())).toBeUndefined()
  })
})
