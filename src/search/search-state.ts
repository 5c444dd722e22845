/** What a build knows of the search bundle that it wrote, as plain JSON, for the next build. */
export interface SearchState {
  language: string
  /** Pagefind's script. */
  engine: BundleFolder
  /** Newest first. */
  shards: ShardState[]
}

/** A folder of the bundle, named by its content: the same name, the same bytes. */
export interface BundleFolder {
  folder: string
  /** Paths within the folder. */
  files: string[]
  /** The size of its files together. */
  bytes: number
}

/** One index of the bundle: the entries of the UTC days `fromDay <= day < toDay`. */
export interface ShardState extends BundleFolder {
  fromDay: number
  toDay: number
  entries: number
  /** The years of its entries, as the filter `year` has them, ascending. */
  years: string[]
}
