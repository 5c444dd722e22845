import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { splitByTime, type Stretch } from '../../src/search/split-by-time.ts'

const LIMITS = { newest: 2, oldest: 6 }

/** Days of UTC with their entries, since 1970. */
const dayCounts = fc
  .array(fc.tuple(fc.integer({ min: -40, max: 400 }), fc.integer({ min: 0, max: 4 })))
  .map((days) => new Map(days))

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)

const has = ({ fromDay, toDay }: Stretch, day: number) => fromDay <= day && day < toDay

/** The first day of each part, as counted from 1970, and its entries. */
const cutsOf = (stretches: readonly Stretch[]) =>
  stretches.map(({ fromDay, entries }) => [fromDay, entries])

describe('splitByTime', () => {
  test('makes no stretch of nothing', () => {
    expect(splitByTime(new Map(), LIMITS)).toEqual([])
    expect(splitByTime(new Map([[20_000, 0]]), LIMITS)).toEqual([])
  })

  test('has few of the newest in one stretch, and more of the older', () => {
    const oneADay = new Map(Array.from({ length: 64 }, (_, day) => [20_480 + day, 1]))
    const sizes = splitByTime(oneADay, { newest: 4, oldest: 16 }).map(({ entries }) => entries)
    expect(sizes).toEqual([16, 16, 16, 8, 4, 4])
  })

  test('does not split a day, however many entries it has', () => {
    expect(splitByTime(new Map([[20_429, 9]]), LIMITS)).toEqual([
      { fromDay: 20_429, toDay: 20_430, entries: 9 },
    ])
  })

  test('leaves the others as they are when an entry comes to a stretch that has room', () => {
    const days = new Map([
      [16_102, 6],
      [20_000, 3],
      [20_428, 2],
      [20_430, 1],
    ])
    const before = splitByTime(days, LIMITS)
    expect(before.map(({ entries }) => entries)).toEqual([6, 3, 2, 1])
    const after = splitByTime(new Map([...days, [20_431, 1]]), LIMITS)
    expect(cutsOf(after.slice(0, 3))).toEqual(cutsOf(before.slice(0, 3)))
    expect(after.at(-1)).toEqual({ ...before.at(-1), entries: 2 })
  })

  test('folds small neighbours into one when enough has come after them', () => {
    const days = new Map([
      [20_000, 2],
      [20_001, 2],
      [20_008, 2],
    ])
    expect(splitByTime(days, LIMITS).map(({ entries }) => entries)).toEqual([2, 2, 2])
    days.set(20_009, 2)
    expect(splitByTime(days, LIMITS).map(({ entries }) => entries)).toEqual([4, 2, 2])
  })

  test('covers every day that has entries, once and in order', () => {
    fc.assert(
      fc.property(dayCounts, (days) => {
        const stretches = splitByTime(days, LIMITS)
        for (const [index, { toDay }] of stretches.entries()) {
          expect(toDay).toBeLessThanOrEqual(stretches[index + 1]?.fromDay ?? Infinity)
        }
        for (const stretch of stretches) {
          const within = [...days].filter(([day]) => has(stretch, day))
          expect(stretch.entries).toBe(sum(within.map(([, count]) => count)))
        }
        expect(sum(stretches.map(({ entries }) => entries))).toBe(sum(days.values()))
      }),
    )
  })

  test('has no stretch, but of a single day, with more entries than its age allows', () => {
    fc.assert(
      fc.property(dayCounts, (days) => {
        const newestFirst = splitByTime(days, LIMITS).reverse()
        let newer = 0
        for (const { fromDay, toDay, entries } of newestFirst) {
          const limit = Math.max(2, Math.min(6, newer))
          expect(entries <= limit || toDay - fromDay === 1).toBe(true)
          newer += entries
        }
      }),
    )
  })

  test('depends on the counts alone, not on their order', () => {
    fc.assert(
      fc.property(dayCounts, (days) => {
        const reversed = new Map([...days].reverse())
        expect(splitByTime(reversed, LIMITS)).toEqual(splitByTime(days, LIMITS))
      }),
    )
  })

  test('changes nothing elsewhere for an entry that comes or goes, but folds and unfolds', () => {
    fc.assert(
      fc.property(dayCounts, fc.integer({ min: -40, max: 400 }), (days, day) => {
        const fewer = splitByTime(days, LIMITS)
        const more = splitByTime(new Map(days).set(day, (days.get(day) ?? 0) + 1), LIMITS)
        for (const stretch of fewer.filter((other) => !has(other, day))) {
          const within = more.filter(
            ({ fromDay, toDay }) => fromDay <= stretch.fromDay && stretch.toDay <= toDay,
          )
          expect(within).toHaveLength(1)
        }
      }),
    )
  })

  test('leaves everything as it is that is newer than an entry that comes to a stretch with room', () => {
    fc.assert(
      fc.property(dayCounts, fc.integer({ min: -40, max: 400 }), (days, day) => {
        const fewer = splitByTime(days, LIMITS)
        const more = splitByTime(new Map(days).set(day, (days.get(day) ?? 0) + 1), LIMITS)
        const newerThan = (stretches: Stretch[]) => stretches.filter(({ fromDay }) => fromDay > day)
        expect(newerThan(more)).toEqual(expect.arrayContaining(newerThan(fewer)))
      }),
    )
  })
})
