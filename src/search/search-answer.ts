import type { Shard } from './manifest.ts'
import type {
  FilterCounts,
  PagefindData,
  PagefindResult,
  SearchOptions,
} from './pagefind-script.ts'
import { filtersOf, orderOf, type SearchQuery } from './search-query.ts'
import { searchRounds } from './search-rounds.ts'
import { shardsWithAllWords, type WordHolder } from './shards-with-all-words.ts'

/** What an answer needs of a shard that is loaded. */
export interface SearchedShard extends WordHolder {
  /** @param words `null` for all records that the filters let through */
  search(words: string | null, options: SearchOptions): Promise<PagefindResult[]>
  /** How many results each topic and year has, by the slug and the year. */
  counts(words: string | null, options: SearchOptions): Promise<FilterCounts>
}

/** Values with how many results have them, the largest number first. */
export type ResultCounts = Record<'topic' | 'year', [value: string, count: number][]>

/** How far a search is. */
export interface Found {
  /** Results so far; all of them belong to the whole answer. */
  count: number
  /** Whether all shards have been asked. */
  complete: boolean
  /** Whether the results that were told are the first ones of the order asked for. */
  inOrder: boolean
}

/**
 * The answer to one query, as it grows: all entries that have every word and pass every filter, in
 * the order asked for. What was told once is not told again, wherever later results come to stand.
 */
export class SearchAnswer {
  readonly #query: SearchQuery
  readonly #open: (shard: Shard) => Promise<SearchedShard>
  readonly #rounds: Shard[][]
  readonly #asked: SearchedShard[] = []
  readonly #results = new Map<SearchedShard, Promise<PagefindResult[]>>()
  readonly #told = new Set<PagefindResult>()
  #found: PagefindResult[] = []
  #having: SearchedShard[] = []

  /** @param shards newest first */
  constructor(
    query: SearchQuery,
    shards: readonly Shard[],
    open: (shard: Shard) => Promise<SearchedShard>,
  ) {
    this.#query = query
    this.#open = open
    this.#rounds = searchRounds(shards, query)
  }

  /**
   * Asks some more shards; nothing more when all have been asked.
   *
   * @throws when a part of the index does not come
   */
  async searchOn(): Promise<Found> {
    const round = this.#rounds.shift() ?? []
    this.#asked.push(...(await Promise.all(round.map((shard) => this.#open(shard)))))
    const complete = this.#rounds.length === 0
    const match = complete ? 'whole or begun' : 'whole'
    const having = await shardsWithAllWords(this.#asked, this.#query.words, match)
    this.#having = having
    const results = await Promise.all(having.map((shard) => this.#search(shard)))
    this.#found = this.#inOrder(results.flat())
    return { count: this.#found.length, complete, inOrder: this.#isToldInOrder() }
  }

  /**
   * What the next results say, of those that have not been told.
   *
   * @throws when it does not come; they count as not told then
   */
  async tell(count: number): Promise<PagefindData[]> {
    const next: PagefindResult[] = []
    for (const result of this.#found) {
      if (next.length === count) break
      if (!this.#told.has(result)) next.push(result)
    }
    for (const result of next) this.#told.add(result)
    try {
      return await Promise.all(next.map((result) => result.data()))
    } catch (error) {
      for (const result of next) this.#told.delete(result)
      throw error
    }
  }

  /** Begins telling from the first result again. */
  tellAnew(): void {
    this.#told.clear()
  }

  /**
   * How many of the results that were found each topic and year has, most first.
   *
   * @throws when a part of the index does not come
   */
  async counts(): Promise<ResultCounts> {
    const words = this.#query.words || null
    const options = toOptions(this.#query)
    const counts = await Promise.all(this.#having.map((shard) => shard.counts(words, options)))
    return { topic: sum(counts, 'topic'), year: sum(counts, 'year') }
  }

  #search(shard: SearchedShard): Promise<PagefindResult[]> {
    const results =
      this.#results.get(shard) ?? shard.search(this.#query.words || null, toOptions(this.#query))
    this.#results.set(shard, results)
    return results
  }

  /** @param results shard by shard, each in the order asked for; the shards follow one another in time */
  #inOrder(results: PagefindResult[]): PagefindResult[] {
    return orderOf(this.#query) === 'relevance'
      ? results.sort((a, b) => b.score - a.score)
      : results
  }

  #isToldInOrder(): boolean {
    return this.#found.slice(0, this.#told.size).every((result) => this.#told.has(result))
  }
}

/** The counts of all shards together, the largest first; those that are nothing are left out. */
function sum(counts: readonly FilterCounts[], filter: string): [value: string, count: number][] {
  const sums = new Map<string, number>()
  for (const shard of counts) {
    for (const [value, count] of Object.entries(shard[filter] ?? {})) {
      if (count > 0) sums.set(value, (sums.get(value) ?? 0) + count)
    }
  }
  return [...sums].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

function toOptions(query: SearchQuery): SearchOptions {
  const order = orderOf(query)
  return {
    filters: {
      ...Object.fromEntries(filtersOf(query)),
      ...(query.keyEvent && { keyEvent: 'true' }),
    },
    ...(order !== 'relevance' && { sort: { date: order === 'newest' ? 'desc' : 'asc' } }),
  }
}
