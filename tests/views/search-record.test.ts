import { describe, expect, test } from 'vitest'

import { searchRecord } from '../../src/views/search-record.ts'
import type { WrittenEntry } from '../builders/entry.ts'
import { aSiteWith, entryAt } from '../builders/site.ts'

const recordOf = (entry: WrittenEntry) => {
  const { site, liveBlog } = aSiteWith(
    {
      slug: 'miami-talks',
      title: 'Miami talks',
      timezone: 'America/New_York',
      topics: ['diplomacy'],
      authors: ['ada'],
      entries: [entry],
    },
    {
      settings: { url: 'https://example.org/news/' },
      topics: { diplomacy: { title: 'Diplomacy' }, war: { title: 'War' } },
      people: { ada: { name: 'Ada Li' }, bo: { name: 'Bo Orr' } },
    },
  )
  return searchRecord(site, liveBlog, entryAt(liveBlog, 0))
}

describe('searchRecord', () => {
  test('leads to the permalink, and counts the live blog’s topics and authors as the entry’s', () => {
    expect(
      recordOf({ timestamp: '2025-12-07T12:20:00-05:00', topics: ['war', 'diplomacy'] }),
    ).toMatchObject({
      permalink: '/news/live/miami-talks/2025-12-07/#at-1220-smoke-rises',
      liveBlog: { slug: 'miami-talks', title: 'Miami talks' },
      topics: ['diplomacy', 'war'],
      authors: ['ada'],
      keyEvent: false,
      corrections: [],
    })
  })

  test('has title and label where there are some', () => {
    const { title, label } = recordOf({ title: 'Both sides go home', label: 'Analysis' })
    expect([title, label]).toEqual(['Both sides go home', 'Analysis'])
    expect(Object.keys(recordOf({}))).not.toContain('title')
    expect(Object.keys(recordOf({}))).not.toContain('label')
  })

  test('has its own authors where it names some', () => {
    expect(recordOf({ authors: ['bo'] }).authors).toEqual(['bo'])
  })

  test('is of the year that the live blog’s clocks had', () => {
    expect(recordOf({ timestamp: '2026-01-01T02:00Z' }).year).toBe('2025')
  })

  test('sorts as text from the oldest to the newest, whatever the century', () => {
    const keys = [
      '1953-02-01T02:00Z',
      '2001-09-09T01:46Z',
      '2001-09-09T01:47Z',
      '2025-12-07T12:20Z',
    ].map((timestamp) => recordOf({ timestamp }).sortKey)
    expect(keys.toSorted()).toEqual(keys)
    expect(new Set(keys).size).toBe(4)
  })

  test('tells corrections oldest first', () => {
    const corrections = [
      { timestamp: '2025-12-09T09:00Z', kind: 'correction' as const, text: 'Second.' },
      { timestamp: '2025-12-08T09:00Z', kind: 'correction' as const, text: 'First.' },
    ]
    expect(recordOf({ corrections }).corrections).toEqual(['First.', 'Second.'])
  })
})
