import { describe, expect, test } from 'vitest'

import { parseQuery } from '../../src/search/search-query.ts'
import { searchRounds } from '../../src/search/search-rounds.ts'

const aShard = (folder: string, entries: number, ...years: string[]) => ({ folder, entries, years })

const SHARDS = [
  aShard('a', 400, '2025'),
  aShard('b', 1200, '2025'),
  aShard('c', 5000, '2024', '2025'),
  aShard('d', 5000, '2024'),
  aShard('e', 5000, '2023'),
  aShard('f', 5000, '2022'),
]

/** The folders of each round. */
function roundsOf(query: string, shards = SHARDS): string[] {
  return searchRounds(shards, parseQuery(new URLSearchParams(query))).map((round) =>
    round.map(({ folder }) => folder).join(''),
  )
}

describe('searchRounds', () => {
  test('begins with the newest entries, and goes on with ever more', () => {
    expect(roundsOf('q=sea')).toEqual(['ab', 'cde', 'f'])
    expect(roundsOf('q=sea&order=newest')).toEqual(['ab', 'cde', 'f'])
  })

  test('begins with the oldest for who wants to see them first', () => {
    expect(roundsOf('q=sea&order=oldest')).toEqual(['f', 'edcba'])
  })

  test('leaves out what has nothing of the year', () => {
    expect(roundsOf('q=sea&year=2025')).toEqual(['ab', 'c'])
    expect(roundsOf('q=sea&year=1999')).toEqual([])
  })

  test('asks all at once where there is not much', () => {
    expect(roundsOf('q=sea', [aShard('a', 400, '2025'), aShard('b', 900, '2024')])).toEqual(['ab'])
    expect(roundsOf('q=sea', [])).toEqual([])
  })
})
