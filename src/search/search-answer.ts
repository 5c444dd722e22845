import type { Shard } from './manifest.ts'
import type { PagefindData, PagefindResult, SearchOptions } from './pagefind-script.ts'
import { filtersOf, orderOf, type SearchQuery } from './search-query.ts'
import { searchRounds } from './search-rounds.ts'
import { shardsWithAllWords, type WordHolder } from './shards-with-all-words.ts'

/** What an answer needs of a shard that is loaded. */
export interface SearchedShard extends WordHolder {
  /** @param words `null` for all records that the filters let through */
  search(words: string | null, options: SearchOptions): Promise<PagefindResult[]>
}

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
