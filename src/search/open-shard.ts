import type {
  MergeOptions,
  PagefindInstance,
  PagefindResult,
  PagefindScript,
  SearchOptions,
} from './pagefind-script.ts'
import type { SearchedShard } from './search-answer.ts'

/** Longer than any index takes to come; Pagefind itself would wait for ever. */
const PATIENCE_MS = 30_000

/** Longer than most indexes take. One that has stalled comes at once when it is asked for again. */
const SECOND_TRY_MS = 6000

const OPTIONS = {
  // Records bear their whole path, base path and all.
  baseUrl: '/',
  excerptLength: 34,
  excerptEllipsis: '…',
  // A title says what its entry is about. The live blog's title is there so that "miami sanctions"
  // finds what the Miami talks had on sanctions; by itself it makes no entry a better answer.
  ranking: { metaWeights: { title: 5, label: 1, liveBlog: 0.1 } },
} as const satisfies Partial<MergeOptions>

/** No record has it: the words are counted, and no result is made. */
const NO_RESULT = { filters: { nothing: 'nothing' } }

/** Where the parts of the site's search bundle are, and in which language. */
export interface BundlePlace {
  /** The URL path of the bundle's folder, which ends with a slash. */
  bundle: string
  /** The folder of Pagefind's script. */
  engine: string
  /** The site's language, `pt-BR`. */
  language: string
}

/** One index of the bundle, loaded. */
export class OpenShard implements SearchedShard {
  readonly #instance: PagefindInstance
  readonly #had = new Map<string, Promise<boolean>>()

  private constructor(instance: PagefindInstance) {
    this.#instance = instance
  }

  /**
   * Loads one index. Pagefind merges indexes into one that it starts with, and orders all of their
   * results by score, which no order by date survives; so each shard gets an instance of its own,
   * merged into an index in which nothing is found.
   *
   * @throws when it does not come
   */
  static async open(
    script: PagefindScript,
    place: BundlePlace,
    folder: string,
  ): Promise<OpenShard> {
    let answered = false
    const first = OpenShard.#load(script, place, folder).finally(() => {
      answered = true
    })
    const second = after(SECOND_TRY_MS).then(() =>
      answered ? first : OpenShard.#load(script, place, folder),
    )
    const giveUp = after(PATIENCE_MS).then(() => {
      throw new Error(`${folder} did not come`)
    })
    // Whoever comes first tells; what the others come to, nobody waits for.
    second.catch(() => undefined)
    giveUp.catch(() => undefined)
    return Promise.race([first, second, giveUp])
  }

  static async #load(
    script: PagefindScript,
    { bundle, engine, language }: BundlePlace,
    folder: string,
  ): Promise<OpenShard> {
    const instance = script.createInstance({
      basePath: `${bundle}${engine}/`,
      metaCacheTag: engine,
    })
    await instance.mergeIndex(`${bundle}${folder}/`, {
      ...OPTIONS,
      // A worker has no page to read it from.
      language: language.toLowerCase(),
      metaCacheTag: folder,
    })
    return new OpenShard(instance)
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
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
