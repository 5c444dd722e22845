import { describe, expect, test } from 'vitest'

import { activityView } from '../../src/views/activity.ts'
import { aSiteWith } from '../builders/site.ts'

function viewOf(timestamps: readonly string[], timezone = 'UTC') {
  const entries = timestamps.map((timestamp, index) => ({ timestamp, slug: `no-${index}` }))
  const { site, liveBlog } = aSiteWith({ timezone, entries })
  return activityView(site, liveBlog)
}

describe('activityView', () => {
  test('counts by the hours of the live blog’s clocks, and leads to the first entry of each', () => {
    expect(
      viewOf(['2025-12-06T18:30Z', '2025-12-06T18:59Z', '2025-12-06T20:15Z'], 'Asia/Kolkata'),
    ).toEqual({
      unit: 'hour',
      length: 2,
      bars: [
        {
          index: 0,
          path: '/live/harbour-fire/2025-12-07/#at-0000-no-0',
          label: 'Sunday 7 December 00:00',
          updates: 2,
          extent: '2 updates',
          share: 1,
        },
        {
          index: 1,
          path: '/live/harbour-fire/2025-12-07/#at-0145-no-2',
          label: 'Sunday 7 December 01:00',
          updates: 1,
          extent: '1 update',
          share: 0.5,
        },
      ],
    })
  })

  test('gives the hour that autumn repeats a bar of its own', () => {
    const view = viewOf(['2025-10-26T00:30Z', '2025-10-26T01:30Z'], 'Europe/London')
    expect(view?.bars.map(({ index, label }) => [index, label])).toEqual([
      [0, 'Sunday 26 October 01:00'],
      [1, 'Sunday 26 October 01:00'],
    ])
  })

  test('counts by day what took longer than three days', () => {
    const view = viewOf(['2025-12-01T12:00Z', '2025-12-04T12:00Z'])
    expect(view).toMatchObject({ unit: 'day', length: 4 })
    expect(view?.bars.map(({ label }) => label)).toEqual([
      'Monday 1 December',
      'Thursday 4 December',
    ])
  })

  test('draws a year with at most ninety bars', () => {
    expect(viewOf(['2025-01-01T12:00Z', '2025-12-31T12:00Z'])?.length).toBe(73)
  })

  test.each([[[]], [['2025-12-06T12:00Z']], [['2025-12-06T12:00Z', '2025-12-06T12:59Z']]])(
    'draws nothing of %j',
    (timestamps) => {
      expect(viewOf(timestamps)).toBeUndefined()
    },
  )
})
