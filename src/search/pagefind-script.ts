/** What we use of Pagefind's script for browsers, which comes with the bundle and without types. */
export interface PagefindScript {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance
}

export interface PagefindInstance {
  /** The filters of its indexes; they come when the engine runs and the first index is loaded. */
  filters(): Promise<unknown>
  mergeIndex(path: string, options: MergeOptions): Promise<void>
  /** @param words `null` for all records that the filters let through */
  search(words: string | null, options: SearchOptions): Promise<PagefindResults>
}

export interface MergeOptions {
  baseUrl: string
  language: string
  metaCacheTag: string
  excerptEllipsis: string
  excerptLength: number
  ranking: { metaWeights: Record<string, number> }
}

export interface SearchOptions {
  filters?: Record<string, string | Record<string, string>>
  sort?: Record<string, 'asc' | 'desc'>
}

export interface PagefindResults {
  results: PagefindResult[]
  /** How many there would be without filters. */
  unfilteredResultCount: number
  /** How many of the results have each value, of each filter that the search asked by. */
  filters: FilterCounts
}

/** By filter and value: `{ year: { '2025': 12 } }`. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PagefindResult {
  id: string
  /** Larger is better; where a sort is asked for, larger is earlier. */
  score: number
  data(): Promise<PagefindData>
}

/** What our indexer gave a record, and where the words were found in it. */
export interface PagefindData {
  url: string
  content: string
  /** Some words of the content as HTML, in which `<mark>` is the only element. */
  excerpt: string
  meta: Partial<Record<string, string>>
  filters: Partial<Record<string, string[]>>
}

/** @throws when there is no such script */
export async function importPagefind(url: string): Promise<PagefindScript> {
  // The script is written after the pages are compiled, and is none of theirs.
  const script: unknown = await import(/* @vite-ignore */ url)
  if (!isPagefind(script)) throw new Error(`${url} is not Pagefind's script`)
  return script
}

function isPagefind(script: unknown): script is PagefindScript {
  return typeof script === 'object' && script !== null && 'createInstance' in script
}
