import type {
  FilterCounts,
  PagefindInstance,
  PagefindResult,
  SearchOptions,
} from './pagefind-script.ts'
import type { SearchedShard } from './search-answer.ts'

/** No record has it: the words are counted, and no result is made. */
const NO_RESULT = { filters: { nothing: 'nothing' } }

/** Filters that leave out nothing; Pagefind counts what it has been asked to filter by. */
const COUNTED = { topic: 'nothing', year: 'nothing' }

/** One index of the bundle, loaded. */
export class OpenShard implements SearchedShard {
  readonly #instance: PagefindInstance
  readonly #had = new Map<string, Promise<boolean>>()

  /** @param instance which has the index and nothing else */
  constructor(instance: PagefindInstance) {
    this.#instance = instance
  }

  /** Whether Pagefind finds anything for these words, filters apart. */
  has(words: string): Promise<boolean> {
    const known = this.#had.get(words)
    if (known) return known
    const asking = this.#instance
      .search(words, NO_RESULT)
      .then(({ unfilteredResultCount }) => unfilteredResultCount > 0)
    this.#had.set(words, asking)
    asking.catch(() => this.#had.delete(words))
    return asking
  }

  async search(words: string | null, options: SearchOptions): Promise<PagefindResult[]> {
    return (await this.#instance.search(words, options)).results
  }

  async counts(words: string | null, { filters }: SearchOptions): Promise<FilterCounts> {
    const counted = { ...filters, none: COUNTED }
    return (await this.#instance.search(words, { filters: counted })).filters
  }
}
