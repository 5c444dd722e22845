import { hash } from 'node:crypto'

/** A page or a feed that is published, and what it follows from. */
export interface Output {
  /** The file of its route, below `src/pages/`. */
  route: string
  params: Readonly<Record<string, string>>
  /**
   * Hash of all that its bytes follow from beside the source and the settings: while it stays the same,
   * it is not rendered again. Whatever a page shows must be in it.
   */
  key: string
}

/** Outputs that are looked at together, since they follow from the same part of the archive. */
export type OutputGroup =
  | { kind: 'live blog'; slug: string }
  | { kind: 'topic' | 'person'; slug: string }
  /** Entries of days in a month, `2025-12`: a part of the history of the site's feed. */
  | { kind: 'month'; slug: string }
  /** The pages that span the archive: home, lists, calendar, search, redirects. */
  | { kind: 'site' }

/** @param facts plain data that an output follows from */
export function outputKey(facts: unknown): string {
  return hash('sha256', JSON.stringify(facts), 'base64url').slice(0, 16)
}
