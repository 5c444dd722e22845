import type { Instant } from './timestamp.ts'

/** What tells when an entry changed in substance. */
export interface Changes {
  readonly timestamp: Instant
  readonly updated?: Instant
  readonly withdrawn?: { readonly timestamp: Instant }
  readonly corrections: readonly { readonly timestamp: Instant }[]
}

/** The last moment at which an entry changed in substance; its own where it never did. */
export function lastChanged({ timestamp, updated, withdrawn, corrections }: Changes): Instant {
  let last = Math.max(timestamp, updated ?? timestamp, withdrawn?.timestamp ?? timestamp)
  for (const correction of corrections) last = Math.max(last, correction.timestamp)
  return last
}
