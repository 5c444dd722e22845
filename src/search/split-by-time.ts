/** One stretch of time: the UTC days `fromDay <= day < toDay`, counted since 1970-01-01. */
export interface Stretch {
  fromDay: number
  toDay: number
  /** How many entries it has; at least one. */
  entries: number
}

/** How many entries a stretch may have. */
export interface StretchLimits {
  /** The newest stretch: what is published now is indexed again at once. */
  newest: number
  /** Any stretch, however old. */
  oldest: number
}

/** Half of the days that are split, around 1970: a power of two, and more than any calendar needs. */
const HALF_DAYS = 2 ** 22

/**
 * Splits time into stretches, oldest first, that have every entry once. Time is halved, and halved
 * again, until a stretch has no more entries than come after it: the newest have few, and the older
 * the more, from one limit to the other. A single day is not split, however many entries it has.
 *
 * An entry that comes or goes leaves the other stretches as they are, but for neighbours that are
 * folded into one, or unfolded, when that entry makes the difference.
 *
 * @param dayCounts how many entries each day has
 */
export function splitByTime(
  dayCounts: ReadonlyMap<number, number>,
  { newest, oldest }: StretchLimits,
): Stretch[] {
  const days = [...dayCounts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b)
  /** The entries before each of the days, and in the end all of them. */
  const before = [0]
  for (const [, count] of days) before.push((before.at(-1) ?? 0) + count)
  const entriesBefore = (index: number) => before[index] ?? 0
  const all = entriesBefore(days.length)

  /** @param from, to the stretch's days as indexes of `days`, the latter excluded */
  function halve(fromDay: number, toDay: number, from: number, to: number): Stretch[] {
    const entries = entriesBefore(to) - entriesBefore(from)
    if (entries === 0) return []
    const limit = Math.max(newest, Math.min(oldest, all - entriesBefore(to)))
    if (entries <= limit || toDay - fromDay === 1) return [{ fromDay, toDay, entries }]
    const middle = (fromDay + toDay) / 2
    const cut = indexOfDay(days, middle, from, to)
    return [...halve(fromDay, middle, from, cut), ...halve(middle, toDay, cut, to)]
  }

  return halve(-HALF_DAYS, HALF_DAYS, 0, days.length)
}

/** The index of the first day, between two indexes, that is not before a day. */
function indexOfDay(
  days: readonly (readonly [number, number])[],
  day: number,
  from: number,
  to: number,
): number {
  const index = days.slice(from, to).findIndex(([other]) => other >= day)
  return index === -1 ? to : from + index
}
