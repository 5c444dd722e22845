import type { ImportedEntry } from './imported-live-blog.ts'
import type { Ledger } from './ledger.ts'
import type { Directory } from './names.ts'
import type { ReadTime } from './read-time.ts'

/** What an import would do with one live blog. */
export interface Plan {
  slug: string
  /** Files to write: path in the live blog's folder to text. */
  files: Map<string, string>
  /** Pictures to be copied: path in the live blog's folder to where the copy is taken from. */
  pictures: Map<string, string>
  /** Files of an earlier import whose entry has moved. */
  removed: string[]
  ledger: Ledger
  counts: {
    found: number
    added: number
    updated: number
    unchanged: number
    kept: number
    skipped: number
  }
  /** What the editor must know: with the place in the dump or in the content. */
  notes: { place: string; message: string }[]
}

/** What a plan is made with. */
export interface PlanContext {
  slug: string
  timezone: string
  /** Whether the zone is the site's own, and need not be named. */
  isSiteZone: boolean
  siteUrl: string
  topics: Directory
  people: Directory
  ledger: Ledger | undefined
  /** The text of a file in the live blog's folder; `undefined` when there is none. */
  textOf: (path: string) => string | undefined
  /** Whether there is a file in the live blog's folder. */
  exists: (path: string) => boolean
  /** Whether there is a file at a path of the machine. */
  existsElsewhere: (path: string) => boolean
}

/** An entry whose time could be read. */
export interface Timed {
  entry: ImportedEntry
  time: ReadTime
  updated: number | undefined
}
