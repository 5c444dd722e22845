import { describe, expect, test } from 'vitest'

import { SearchAnswer } from '../../src/search/search-answer.ts'
import type {
  FilterCounts,
  PagefindResult,
  SearchOptions,
} from '../../src/search/pagefind-script.ts'
import { parseQuery } from '../../src/search/search-query.ts'

/** An index in which every entry has the words it was asked for, or none has. */
interface FakeShard {
  words: readonly string[]
  /** The scores of its results by URL, in the order of the shard. */
  results: Readonly<Record<string, number>>
  counts?: FilterCounts
}

function aResult(url: string, score: number): PagefindResult {
  const data = { url, content: '', excerpt: '', meta: {}, filters: {} }
  return { id: url, score, data: () => Promise.resolve(data) }
}

/** @param shards newest first; each is a round of its own */
function anAnswer(query: string, shards: Readonly<Record<string, FakeShard>>) {
  const asked: [string, SearchOptions][] = []
  const listed = Object.keys(shards).map((folder, index) => ({
    folder,
    entries: 2000 * 10 ** index,
    years: ['2025'],
  }))
  const answer = new SearchAnswer(parseQuery(new URLSearchParams(query)), listed, ({ folder }) => {
    const { words = [], results = {}, counts = {} } = shards[folder] ?? {}
    return Promise.resolve({
      has: (word) =>
        Promise.resolve(
          words.some((own) => (word.startsWith('"') ? `"${own}"` === word : own.startsWith(word))),
        ),
      search: (_, options) => {
        asked.push([folder, options])
        return Promise.resolve(Object.entries(results).map(([url, score]) => aResult(url, score)))
      },
      counts: () => Promise.resolve(counts),
    })
  })
  const tell = async (count: number) => (await answer.tell(count)).map(({ url }) => url)
  return { answer, asked, tell }
}

const SEA = {
  new: { words: ['sea'], results: { a: 2, b: 1 } },
  old: { words: ['sea', 'seaside'], results: { c: 3, d: 1.5 } },
} satisfies Record<string, FakeShard>

describe('SearchAnswer', () => {
  test('tells the newest results first, and the others when they have come', async () => {
    const { answer, tell } = anAnswer('q=sea&order=newest', SEA)
    expect(await answer.searchOn()).toEqual({ count: 2, complete: false, inOrder: true })
    expect(await tell(10)).toEqual(['a', 'b'])
    expect(await answer.searchOn()).toEqual({ count: 4, complete: true, inOrder: true })
    expect(await tell(10)).toEqual(['c', 'd'])
    expect(await tell(10)).toEqual([])
  })

  test('tells nothing twice where a later result is the better one, until it begins anew', async () => {
    const { answer, tell } = anAnswer('q=sea', SEA)
    await answer.searchOn()
    expect(await tell(1)).toEqual(['a'])
    expect(await answer.searchOn()).toEqual({ count: 4, complete: true, inOrder: false })
    expect(await tell(2)).toEqual(['c', 'd'])
    answer.tellAnew()
    expect(await tell(10)).toEqual(['c', 'a', 'd', 'b'])
  })

  test('is in order where what was told is the best of all', async () => {
    const { answer, tell } = anAnswer('q=sea', {
      new: { words: ['sea'], results: { a: 9 } },
      old: SEA.old,
    })
    await answer.searchOn()
    await tell(10)
    expect((await answer.searchOn()).inOrder).toBe(true)
  })

  test('has nothing of the beginning of a word before every shard has been asked', async () => {
    const { answer } = anAnswer('q=seas', {
      new: { words: ['seasons'], results: { a: 1 } },
      old: { words: ['seaside'], results: { b: 1 } },
    })
    expect((await answer.searchOn()).count).toBe(0)
    expect(await answer.searchOn()).toEqual({ count: 2, complete: true, inOrder: true })
  })

  test('asks no shard for results twice', async () => {
    const { answer, asked } = anAnswer('q=sea&topic=port&keyEvent=true&order=newest', SEA)
    await answer.searchOn()
    await answer.searchOn()
    const options = { filters: { topic: 'port', keyEvent: 'true' }, sort: { date: 'desc' } }
    expect(asked).toEqual([
      ['new', options],
      ['old', options],
    ])
  })

  test('counts what did not come as not told', async () => {
    const result = { ...aResult('a', 2), data: () => Promise.reject(new Error('offline')) }
    const shard = {
      has: () => Promise.resolve(true),
      search: () => Promise.resolve([result]),
      counts: () => Promise.resolve({}),
    }
    const answer = new SearchAnswer(
      parseQuery(new URLSearchParams('q=sea')),
      [{ folder: 'new', entries: 1, years: ['2025'] }],
      () => Promise.resolve(shard),
    )
    await answer.searchOn()
    await expect(answer.tell(1)).rejects.toThrow('offline')
    await expect(answer.tell(1)).rejects.toThrow('offline')
  })

  test('counts the results of all shards that can answer, the most first', async () => {
    const { answer } = anAnswer('q=sea', {
      new: { ...SEA.new, counts: { topic: { ports: 1, weather: 0 }, year: { '2025': 2 } } },
      old: { ...SEA.old, counts: { topic: { ports: 1, floods: 3 }, year: { '2024': 2 } } },
      without: { words: ['lake'], results: {}, counts: { topic: { lakes: 9 } } },
    })
    await answer.searchOn()
    await answer.searchOn()
    await answer.searchOn()
    expect(await answer.counts()).toEqual({
      topic: [
        ['floods', 3],
        ['ports', 2],
      ],
      year: [
        ['2024', 2],
        ['2025', 2],
      ],
    })
  })

  test('is complete at once where no shard can answer', async () => {
    const { answer } = anAnswer('q=sea&year=1999', SEA)
    expect(await answer.searchOn()).toEqual({ count: 0, complete: true, inOrder: true })
  })
})
