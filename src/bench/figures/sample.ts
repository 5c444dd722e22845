/** What one run of something took. Where the machine does not tell, a figure is `undefined`. */
export interface Sample {
  /** From start to end, as a clock on the wall tells it. */
  seconds: number
  /** User and system time of all its processes. */
  cpuSeconds: number | undefined
  /** The most memory that its largest process held. */
  peakMegabytes: number | undefined
  /** What it said of its work, in its own words. */
  counts?: string
}

/** What two things took that were run one after the other, run by run. */
export function oneAfterTheOther(first: readonly Sample[], second: readonly Sample[]): Sample[] {
  return pairs(first, second).map(([a, b]) => ({
    seconds: a.seconds + b.seconds,
    cpuSeconds: combine(a.cpuSeconds, b.cpuSeconds, (x, y) => x + y),
    peakMegabytes: combine(a.peakMegabytes, b.peakMegabytes, Math.max),
  }))
}

/** What a part takes, run by run, from runs with it and without. Its memory cannot be told apart. */
export function difference(whole: readonly Sample[], without: readonly Sample[]): Sample[] {
  return pairs(whole, without).map(([a, b]) => ({
    seconds: a.seconds - b.seconds,
    cpuSeconds: combine(a.cpuSeconds, b.cpuSeconds, (x, y) => x - y),
    peakMegabytes: undefined,
  }))
}

function pairs(first: readonly Sample[], second: readonly Sample[]): [Sample, Sample][] {
  return first.flatMap((sample, run) => {
    const other = second[run]
    return other ? [[sample, other]] : []
  })
}

function combine(
  a: number | undefined,
  b: number | undefined,
  how: (a: number, b: number) => number,
): number | undefined {
  return a === undefined || b === undefined ? undefined : how(a, b)
}
