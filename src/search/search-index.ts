import { bundleFetch } from './bundle-fetch.ts'
import { MANIFEST, type Manifest, parseManifest, type Shard } from './manifest.ts'
import { OpenShard } from './open-shard.ts'
import { importPagefind, type PagefindScript } from './pagefind-script.ts'
import { SearchAnswer } from './search-answer.ts'
import { EMPTY_QUERY, type SearchQuery } from './search-query.ts'
import { searchRounds } from './search-rounds.ts'

const fetchAnew = globalThis.fetch

/** The site's search index, as the browser has it. It takes over `fetch`, which Pagefind uses. */
export class SearchIndex {
  readonly #bundle: string
  readonly #language: string
  readonly #manifest: Manifest
  readonly #script: PagefindScript
  readonly #opened = new Map<string, Promise<OpenShard>>()

  private constructor(
    bundle: string,
    language: string,
    manifest: Manifest,
    script: PagefindScript,
  ) {
    this.#bundle = bundle
    this.#language = language
    this.#manifest = manifest
    this.#script = script
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
    const engine = `${bundle}${manifest.engine}/`
    globalThis.fetch = bundleFetch(fetchAnew, bundle, engine)
    const script = await importPagefind(`${engine}pagefind.js`)
    return new SearchIndex(bundle, language, manifest, script)
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
    const place = {
      bundle: this.#bundle,
      engine: this.#manifest.engine,
      language: this.#language,
    }
    const opening = OpenShard.open(this.#script, place, folder)
    this.#opened.set(folder, opening)
    // What did not come may come the next time.
    opening.catch(() => this.#opened.delete(folder))
    return opening
  }
}
