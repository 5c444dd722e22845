import { describe, expect, test } from 'vitest'

import { toPagefindRecord } from '../../src/search/pagefind-record.ts'
import { searchRecord } from '../../src/views/search-record.ts'
import type { WrittenEntry } from '../builders/entry.ts'
import { aSiteWith, entryAt } from '../builders/site.ts'

function recordOf(entry: WrittenEntry, text = 'Smoke rises.', language = 'en') {
  const { site, liveBlog } = aSiteWith(
    { topics: ['fire'], timezone: 'America/New_York', authors: ['ada'], entries: [entry] },
    { topics: { fire: { title: 'Fire' }, port: { title: 'Port' } } },
  )
  return toPagefindRecord(searchRecord(site, liveBlog, entryAt(liveBlog, 0)), text, language)
}

describe('toPagefindRecord', () => {
  test('gives an entry its permalink, its words, its filters and its time', () => {
    const entry = {
      timestamp: '2025-12-07T12:20:00-05:00',
      title: 'Roof falls',
      label: 'Breaking',
      topics: ['port'],
      keyEvent: true,
    }
    expect(recordOf(entry)).toEqual({
      url: '/live/harbour-fire/2025-12-07/#at-1220-smoke-rises',
      content: 'Smoke rises.',
      language: 'en',
      meta: { title: 'Roof falls', label: 'Breaking', liveBlog: 'Fire in the harbour' },
      filters: {
        topic: ['fire', 'port'],
        liveBlog: ['harbour-fire'],
        year: ['2025'],
        author: ['ada'],
        keyEvent: ['true'],
        time: ['2025-12-07T12:20:00-05:00'],
      },
      sort: { date: '2025-12-07T17:20:00.000Z' },
    })
  })

  test('gives an untitled entry that is no key event neither', () => {
    const { meta, filters } = recordOf({})
    expect(meta).toEqual({ liveBlog: 'Fire in the harbour' })
    expect(filters?.keyEvent).toEqual([])
  })

  test('sorts by a text, since Pagefind rounds digits', () => {
    expect(Number(recordOf({}).sort?.date)).toBeNaN()
  })

  test('has no time among the words to be found', () => {
    const { content, meta } = recordOf({ timestamp: '2025-12-07T12:20:00-05:00' })
    expect(JSON.stringify([content, meta])).not.toMatch(/12|2025/)
  })

  test('ends each line like a sentence, and adds corrections', () => {
    const corrections = [
      { timestamp: '2025-12-08T10:00:00Z', kind: 'correction', text: 'It was “two”.' },
    ] as const
    const entry = { corrections: [...corrections] }
    expect(recordOf(entry, 'What burned\nA roof\nWho came?').content).toBe(
      'What burned. A roof. Who came? It was “two”.',
    )
  })

  test('keeps text as it is: escaping is for who shows it', () => {
    expect(recordOf({}, '5 < 6 & <b>7</b> &lt;').content).toBe('5 < 6 & <b>7</b> &lt;')
  })

  test('writes the language as the page’s script looks it up', () => {
    expect(recordOf({}, 'Text.', 'pt-BR').language).toBe('pt-br')
  })
})
