/** What repeated measurements of one thing come to. */
export interface Summary {
  median: number
  min: number
  max: number
}

/** The median, least and greatest of some numbers; `undefined` for none. */
export function summarize(values: readonly number[]): Summary | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const min = sorted.at(0)
  const max = sorted.at(-1)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.floor(sorted.length / 2)]
  if (min === undefined || max === undefined || low === undefined || high === undefined) {
    return undefined
  }
  return { median: (low + high) / 2, min, max }
}

/** The first median as a part of the second; `undefined` when either is missing, or the second 0. */
export function ratioOf(
  summary: Summary | undefined,
  peer: Summary | undefined,
): number | undefined {
  if (!summary || !peer || peer.median === 0) return undefined
  return summary.median / peer.median
}
