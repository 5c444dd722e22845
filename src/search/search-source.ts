import type { CustomRecord } from 'pagefind'

/** What is to be found, for who indexes it. Days are UTC days, counted since 1970-01-01. */
export interface SearchSource {
  /** The site's language, `pt-BR`. */
  language: string
  /** How many entries that can be found each day has. */
  dayCounts: ReadonlyMap<number, number>
  /**
   * The records of the entries that can be found with `fromDay <= day < toDay`, oldest first; at the
   * same instant by live blog and name. Asked only for what may have to be indexed.
   */
  records(fromDay: number, toDay: number): readonly CustomRecord[]
  /** Whether no record of those days differs from the last build's; `false` when nobody knows. */
  isUnchanged(fromDay: number, toDay: number): boolean
}
