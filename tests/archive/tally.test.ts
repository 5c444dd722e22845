import { describe, expect, test } from 'vitest'

import { aLiveBlog } from '../builders/live-blog.ts'

const withdrawn = { timestamp: '2025-12-09T10:00:00Z', reason: 'Not so.' }

describe('tallyOf', () => {
  const { tally } = aLiveBlog({
    slug: 'fire',
    topics: ['harbour'],
    authors: ['ada'],
    timezone: 'America/New_York',
    entries: [
      { timestamp: '2025-12-07T12:20:00Z', topics: ['weather', 'harbour'], authors: ['ben'] },
      { timestamp: '2025-12-08T02:00:00Z', updated: '2025-12-08T09:00:00Z' },
      { timestamp: '2025-12-08T15:00:00Z', withdrawn, topics: ['weather'] },
    ],
  })

  test('counts entries by the days of the live blog’s zone, with their last change', () => {
    expect(tally.days).toEqual([
      { day: '2025-12-07', entries: 2, lastChanged: Date.parse('2025-12-08T09:00:00Z') },
      { day: '2025-12-08', entries: 1, lastChanged: Date.parse('2025-12-09T10:00:00Z') },
    ])
  })

  test('counts a topic once an entry, and people where the entry or its live blog names them', () => {
    expect(tally.topics).toEqual({ harbour: 3, weather: 2 })
    expect(tally.people).toEqual({ ben: 1, ada: 2 })
    expect(tally.withdrawn).toEqual({ topics: { harbour: 1, weather: 1 }, people: { ada: 1 } })
  })

  test('tells search of UTC days and of years, without what is withdrawn', () => {
    expect(tally.searchDays).toEqual([
      [20429, 1],
      [20430, 1],
    ])
    expect(tally.searchYears).toEqual(['2025'])
  })

  test('is empty for a live blog without entries', () => {
    expect(aLiveBlog().tally).toEqual({
      entries: 0,
      days: [],
      topics: {},
      people: {},
      withdrawn: { topics: {}, people: {} },
      searchDays: [],
      searchYears: [],
      moved: [],
      corrected: [],
      linksTo: [],
    })
  })
})
