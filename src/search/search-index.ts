import { MANIFEST, type Manifest, parseManifest, type Shard } from './manifest.ts'
import { openShard } from './open-shard.ts'
import {
  importPagefind,
  type PagefindInstance,
  type PagefindResult,
  type PagefindScript,
  type SearchOptions,
} from './pagefind-script.ts'
import { filtersOf, type SearchQuery } from './search-query.ts'
import { shardsWithAllWords } from './shards-with-all-words.ts'

/** The site's search index, as the browser has it. */
export class SearchIndex {
  readonly #bundle: string
  readonly #manifest: Manifest
  readonly #script: PagefindScript
  readonly #opened = new Map<string, Promise<PagefindInstance>>()
  #first: Promise<PagefindInstance> | undefined

  private constructor(bundle: string, manifest: Manifest, script: PagefindScript) {
    this.#bundle = bundle
    this.#manifest = manifest
    this.#script = script
  }

  /**
   * @param bundle the URL path of the bundle's folder, which ends with a slash
   * @returns `undefined` when the site has no search index
   * @throws when the index does not come
   */
  static async open(bundle: string): Promise<SearchIndex | undefined> {
    const response = await fetch(bundle + MANIFEST, { cache: 'no-cache' })
    if (response.status === 404) return undefined
    const manifest = response.ok ? parseManifest(await response.json()) : undefined
    if (!manifest) throw new Error(`${bundle}${MANIFEST} was answered with ${response.status}`)
    const script = await importPagefind(`${bundle}${manifest.engine}/pagefind.js`)
    return new SearchIndex(bundle, manifest, script)
  }

  /**
   * All entries that have every word and pass every filter, in the order asked for. Without words
   * nothing is more relevant than another, and the newest come first.
   *
   * @throws when a part of the index does not come
   */
  async search(query: SearchQuery): Promise<PagefindResult[]> {
    const shards = this.#manifest.shards.filter(({ years }) => mayHave(years, query.year))
    const opened = await Promise.all(shards.map((shard) => this.#open(shard)))
    const having = await shardsWithAllWords(opened, query.words)
    const results = await Promise.all(
      having.map((shard) => shard.search(query.words || null, toOptions(query))),
    )
    return inOrder(
      query,
      results.map((shard) => shard.results),
    )
  }

  #open({ folder }: Shard): Promise<PagefindInstance> {
    const known = this.#opened.get(folder)
    if (known) return known
    const opening = this.#afterFirst(() =>
      openShard(this.#script, this.#bundle, this.#manifest.engine, folder),
    )
    this.#opened.set(folder, opening)
    // What did not come may come the next time.
    opening.catch(() => this.#opened.delete(folder))
    return opening
  }

  /** Each shard asks for the engine's files again; after the first, the browser has them. */
  async #afterFirst(open: () => Promise<PagefindInstance>): Promise<PagefindInstance> {
    const first = this.#first
    if (!first) return (this.#first = open())
    await first.catch(() => undefined)
    return open()
  }
}

function mayHave(years: readonly string[], year: string): boolean {
  return year === '' || years.includes(year)
}

function orderOf({ words, order }: SearchQuery): SearchQuery['order'] {
  return words === '' && order === 'relevance' ? 'newest' : order
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

/** @param shards their results, newest shard first */
function inOrder(query: SearchQuery, shards: PagefindResult[][]): PagefindResult[] {
  const order = orderOf(query)
  // Shards follow one another in time.
  if (order === 'newest') return shards.flat()
  if (order === 'oldest') return shards.reverse().flat()
  return shards.flat().sort((a, b) => b.score - a.score)
}
