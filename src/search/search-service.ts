import type { PagefindData } from './pagefind-script.ts'
import type { Found, ResultCounts, SearchAnswer } from './search-answer.ts'
import { SearchIndex } from './search-index.ts'
import type { SearchQuery } from './search-query.ts'

/** What the search page asks of its worker: one query at a time, the latest. */
export class SearchService {
  #index: Promise<SearchIndex | undefined> | undefined
  #answer: SearchAnswer | undefined

  /**
   * Loads the engine; every time until it has come.
   *
   * @param bundle the URL path of the bundle's folder, which ends with a slash
   * @returns whether the site has a search index
   * @throws when it does not come
   */
  async open(bundle: string, language: string): Promise<boolean> {
    this.#index ??= SearchIndex.open(bundle, language)
    try {
      return (await this.#index) !== undefined
    } catch (error) {
      this.#index = undefined
      throw error
    }
  }

  /** Loads what the first results of most queries need. */
  async prepare(): Promise<void> {
    await (await this.#index)?.prepare()
  }

  /** Begins to answer a query, and gives up the one before. */
  async search(query: SearchQuery): Promise<Found> {
    this.#answer = (await this.#index)?.answer(query)
    return this.searchOn()
  }

  /** Answers the latest query further. */
  async searchOn(): Promise<Found> {
    if (!this.#answer) throw new Error('there is no search index')
    return this.#answer.searchOn()
  }

  /** How many results of the latest query each topic and year has. */
  async counts(): Promise<ResultCounts> {
    return (await this.#answer?.counts()) ?? { topic: [], year: [] }
  }

  /** What the next results of the latest query say. */
  async tell(count: number): Promise<PagefindData[]> {
    return (await this.#answer?.tell(count)) ?? []
  }

  /** What the first results of the latest query say, told before or not. */
  async tellAnew(count: number): Promise<PagefindData[]> {
    this.#answer?.tellAnew()
    return this.tell(count)
  }
}
