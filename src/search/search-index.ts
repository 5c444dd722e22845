import { bundleFetch } from './bundle-fetch.ts'
import { MANIFEST, type Manifest, parseManifest, type Shard } from './manifest.ts'
import type { OpenShard } from './open-shard.ts'
import { PagefindEngine } from './pagefind-engine.ts'
import { importPagefind } from './pagefind-script.ts'
import { SearchAnswer } from './search-answer.ts'
import { EMPTY_QUERY, type SearchQuery } from './search-query.ts'
import { searchRounds } from './search-rounds.ts'

const fetchAnew = globalThis.fetch

/** The site's search index, as the browser has it. It takes over `fetch`, which Pagefind uses. */
export class SearchIndex {
  readonly #manifest: Manifest
  readonly #engine: PagefindEngine
  readonly #opened = new Map<string, Promise<OpenShard>>()

  private constructor(manifest: Manifest, engine: PagefindEngine) {
    this.#manifest = manifest
    this.#engine = engine
  }

  /**
   * @param bundle the URL path of the bundle's folder, which ends with a slash
   * @param language the site's, `pt-BR`
   * @returns `undefined` when the site has no search index
   * @throws when the index does not come
   */
  static async open(bundle: string, language: string): Promise<SearchIndex | undefined> {
    const response = await fetch(bundle + MANIFEST, { cache: 'no-cache' })
    if (response.status === 404) return undefined
    const manifest = response.ok ? parseManifest(await response.json()) : undefined
    if (!manifest) throw new Error(`${bundle}${MANIFEST} was answered with ${response.status}`)
    const { engine } = manifest
    globalThis.fetch = bundleFetch(fetchAnew, bundle, `${bundle}${engine}/`)
    const script = await importPagefind(`${bundle}${engine}/pagefind.js`)
    return new SearchIndex(manifest, new PagefindEngine(script, { bundle, engine, language }))
  }

  /**
   * Loads what the first results of most queries need: the shards of the newest entries.
   *
   * @throws when it does not come
   */
  async prepare(): Promise<void> {
    const [first = []] = searchRounds(this.#manifest.shards, EMPTY_QUERY)
    await Promise.all(first.map((shard) => this.#open(shard)))
  }

  /** An answer that has asked no shard yet. */
  answer(query: SearchQuery): SearchAnswer {
    return new SearchAnswer(query, this.#manifest.shards, (shard) => this.#open(shard))
  }

  #open({ folder }: Shard): Promise<OpenShard> {
    const known = this.#opened.get(folder)
    if (known) return known
    const opening = this.#engine.open(folder)
    this.#opened.set(folder, opening)
    // What did not come may come the next time.
    opening.catch(() => this.#opened.delete(folder))
    return opening
  }
}
