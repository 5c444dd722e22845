import { OpenShard } from './open-shard.ts'
import type { MergeOptions, PagefindInstance, PagefindScript } from './pagefind-script.ts'

/** Longer than any index takes to come; Pagefind itself would wait for ever. */
const PATIENCE_MS = 30_000

const OPTIONS = {
  // Records bear their whole path, base path and all.
  baseUrl: '/',
  excerptLength: 34,
  excerptEllipsis: '…',
  // A title says what its entry is about. The live blog's title is there so that "miami sanctions"
  // finds what the Miami talks had on sanctions; by itself it makes no entry a better answer.
  ranking: { metaWeights: { title: 5, label: 1, liveBlog: 0.1 } },
} as const satisfies Partial<MergeOptions>

/** Where the parts of the site's search bundle are, and in which language. */
export interface BundlePlace {
  /** The URL path of the bundle's folder, which ends with a slash. */
  bundle: string
  /** The folder of Pagefind's script. */
  engine: string
  /** The site's language, `pt-BR`. */
  language: string
}

/**
 * Pagefind's engine, which opens the indexes of a bundle.
 *
 * Its script keeps one WebAssembly memory for all instances. Instances that are created before there
 * is one make one each, and the last to be made takes the place of the others, in which those
 * instances' indexes lie: entries are missed then, or a search goes on for ever. So one instance is
 * started alone, and the others follow it.
 */
export class PagefindEngine {
  readonly #script: PagefindScript
  readonly #place: BundlePlace
  #started: Promise<void> | undefined

  constructor(script: PagefindScript, place: BundlePlace) {
    this.#script = script
    this.#place = place
  }

  /**
   * Loads one index. Pagefind merges indexes into one that it starts with, and orders all of their
   * results by score, which no order by date survives; so each shard gets an instance of its own,
   * merged into an index in which nothing is found.
   *
   * @throws when it does not come
   */
  async open(folder: string): Promise<OpenShard> {
    await this.#start()
    const instance = this.#createInstance()
    const { bundle, language } = this.#place
    const merging = instance.mergeIndex(`${bundle}${folder}/`, {
      ...OPTIONS,
      // A worker has no page to read it from.
      language: language.toLowerCase(),
      metaCacheTag: folder,
    })
    await inTime(merging, folder)
    return new OpenShard(instance)
  }

  async #start(): Promise<void> {
    this.#started ??= inTime(this.#createInstance().filters(), this.#place.engine)
    try {
      await this.#started
    } catch (error) {
      // What did not come may come the next time.
      this.#started = undefined
      throw error
    }
  }

  #createInstance(): PagefindInstance {
    const { bundle, engine } = this.#place
    return this.#script.createInstance({ basePath: `${bundle}${engine}/`, metaCacheTag: engine })
  }
}

/** @throws when it has not come to an end after 30 s */
async function inTime(coming: Promise<unknown>, what: string): Promise<void> {
  let giveUp: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise((_, reject) => {
    giveUp = setTimeout(() => reject(new Error(`${what} did not come`)), PATIENCE_MS)
  })
  try {
    await Promise.race([coming, patience])
  } finally {
    clearTimeout(giveUp)
  }
}
