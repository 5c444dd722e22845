/** The folder of the site that holds the search bundle. */
export const BUNDLE = 'pagefind'

/** The file of the bundle that says what is in it: the only one whose content may change. */
export const MANIFEST = 'manifest.json'

/** What the search bundle holds. Folders are named by their content: the same name, the same bytes. */
export interface Manifest {
  /** The folder of Pagefind's script. */
  engine: string
  /** Newest first. */
  shards: Shard[]
}

/** One index of the bundle: all the entries of one stretch of time. */
export interface Shard {
  folder: string
  /** How many it has. */
  entries: number
  /** The years of its entries, as the filter `year` has them, ascending. */
  years: string[]
}

/** Reads `manifest.json`; `undefined` for anything else. */
export function parseManifest(json: unknown): Manifest | undefined {
  return isManifest(json) ? json : undefined
}

function isManifest(value: unknown): value is Manifest {
  return (
    isObject(value) &&
    typeof value.engine === 'string' &&
    Array.isArray(value.shards) &&
    value.shards.every(isShard)
  )
}

function isShard(value: unknown): value is Shard {
  return (
    isObject(value) &&
    typeof value.folder === 'string' &&
    typeof value.entries === 'number' &&
    Array.isArray(value.years) &&
    value.years.every((year) => typeof year === 'string')
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
