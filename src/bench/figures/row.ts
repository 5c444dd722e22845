import type { Sample } from './sample.ts'
import { ratioOf, summarize, type Summary } from './statistics.ts'

/** The parts of a bench, in the order in which they are measured. */
export const SECTIONS = ['cold', 'warm', 'clone', 'watch', 'search', 'files'] as const

export type Section = (typeof SECTIONS)[number]

/** Who did what a row tells of. */
export type Builder = 'As It Happened' | 'Hugo' | 'Pagefind' | 'Hugo, then Pagefind'

/** One thing that was measured. */
export interface Row {
  section: Section
  /** What was done: `one entry edited`. */
  what: string
  builder: Builder
  runs: number
  seconds: Summary | undefined
  cpuSeconds: Summary | undefined
  peakMegabytes: Summary | undefined
  /** Each median as a part of the peer's; missing where there is no peer, or where this is one. */
  ratio?: Ratio
  /** What the last run said of its work. */
  counts?: string
}

/** Below 1: less than the peer. */
export interface Ratio {
  seconds: number | undefined
  cpuSeconds: number | undefined
  peakMegabytes: number | undefined
}

/** A row without a ratio, from the runs. */
export function rowOf(
  section: Section,
  what: string,
  builder: Builder,
  samples: readonly Sample[],
): Row {
  const counts = samples.at(-1)?.counts
  return {
    section,
    what,
    builder,
    runs: samples.length,
    seconds: summarize(samples.map(({ seconds }) => seconds)),
    cpuSeconds: summarize(defined(samples.map(({ cpuSeconds }) => cpuSeconds))),
    peakMegabytes: summarize(defined(samples.map(({ peakMegabytes }) => peakMegabytes))),
    ...(counts === undefined ? {} : { counts }),
  }
}

/** The row with its ratio to a peer; as it is when there is none. */
export function withRatio(row: Row, peer: Row | undefined): Row {
  if (!peer) return row
  return {
    ...row,
    ratio: {
      seconds: ratioOf(row.seconds, peer.seconds),
      cpuSeconds: ratioOf(row.cpuSeconds, peer.cpuSeconds),
      peakMegabytes: ratioOf(row.peakMegabytes, peer.peakMegabytes),
    },
  }
}

function defined(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined)
}
