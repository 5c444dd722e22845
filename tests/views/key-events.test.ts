import { describe, expect, test } from 'vitest'

import type { LiveBlogStatus } from '../../src/model/live-blog.ts'
import { keyEventDays } from '../../src/views/key-events.ts'
import { aSiteWith } from '../builders/site.ts'

const keyEventsOf = (status: LiveBlogStatus) => {
  const { site, liveBlog } = aSiteWith({
    slug: 'miami-talks',
    status,
    timezone: 'America/New_York',
    entries: [
      {
        timestamp: '2025-12-06T09:00:00-05:00',
        slug: 'talks-open',
        title: 'Talks open',
        keyEvent: true,
      },
      { timestamp: '2025-12-06T10:00:00-05:00', slug: 'coffee', firstWords: 'Coffee is served.' },
      {
        timestamp: '2025-12-06T11:00:00-05:00',
        slug: 'deal',
        title: 'A deal',
        keyEvent: true,
        withdrawn: { timestamp: '2025-12-06T11:05:00-05:00', reason: 'There was no deal.' },
      },
      {
        timestamp: '2025-12-07T12:20:00-05:00',
        slug: 'go-home',
        firstWords: 'Both sides go home.',
        keyEvent: true,
      },
      {
        timestamp: '2025-12-07T13:00:00-05:00',
        slug: 'planes',
        title: 'Planes leave',
        keyEvent: true,
      },
    ],
  })
  return keyEventDays(site, liveBlog)
}

describe('keyEventDays', () => {
  test('lists key events by day, oldest first once the live blog is closed', () => {
    const days = keyEventsOf('closed')
    expect(
      days.map(({ heading, events }) => [heading, ...events.map((event) => event.headline)]),
    ).toEqual([
      ['Saturday 6 December', 'Talks open'],
      ['Sunday 7 December', 'Both sides go home.', 'Planes leave'],
    ])
  })

  test('lists them newest first while it goes on', () => {
    const days = keyEventsOf('live')
    expect(
      days.map(({ heading, events }) => [heading, ...events.map((event) => event.headline)]),
    ).toEqual([
      ['Sunday 7 December', 'Planes leave', 'Both sides go home.'],
      ['Saturday 6 December', 'Talks open'],
    ])
  })

  test('gives each its time and permalink', () => {
    expect(keyEventsOf('closed')[0]?.events).toEqual([
      {
        time: {
          datetime: '2025-12-06T09:00:00-05:00',
          clock: '09:00',
          day: '2025-12-06',
          date: '6 December 2025',
        },
        headline: 'Talks open',
        permalink: '/live/miami-talks/2025-12-06/#at-0900-talks-open',
      },
    ])
  })

  test('is empty where no entry is a key event', () => {
    const { site, liveBlog } = aSiteWith({ entries: [{}] })
    expect(keyEventDays(site, liveBlog)).toEqual([])
  })
})
