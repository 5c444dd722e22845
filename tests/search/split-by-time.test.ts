import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { splitByTime } from '../../src/search/split-by-time.ts'

const at = (timestamp: string) => ({ timestamp: Date.parse(timestamp) })

const items = fc
  .array(fc.date({ min: new Date('1960-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }))
  .map((dates) => dates.map((date) => ({ timestamp: date.getTime() })))
  .map((unsorted) => unsorted.toSorted((a, b) => a.timestamp - b.timestamp))

describe('splitByTime', () => {
  test('leaves what fits in one part', () => {
    const two = [at('1969-07-20T20:17:40Z'), at('2025-12-07T12:20:00Z')]
    expect(splitByTime(two, 2)).toEqual([two])
  })

  test('makes no part of nothing', () => {
    expect(splitByTime([], 5)).toEqual([])
  })

  test('does not split a day of UTC', () => {
    const day = [at('2025-12-07T00:00:00Z'), at('2025-12-07T12:00:00Z'), at('2025-12-07T23:59:59Z')]
    const next = at('2025-12-08T00:00:00Z')
    expect(splitByTime([...day, next], 2)).toEqual([day, [next]])
  })

  test('gives every item once, in order, and no part above the limit but of a single day', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 5 }), (all, limit) => {
        const parts = splitByTime(all, limit)
        expect(parts.flat()).toEqual(all)
        for (const part of parts) {
          const days = new Set(part.map(({ timestamp }) => Math.floor(timestamp / 86_400_000)))
          expect(part.length <= limit || days.size === 1).toBe(true)
        }
      }),
    )
  })

  test('leaves all other parts alone when an item comes to a part that has room', () => {
    const old = [at('2014-02-01T10:00:00Z'), at('2014-02-02T10:00:00Z')]
    const recent = [at('2025-12-06T10:00:00Z'), at('2025-12-07T10:00:00Z')]
    const newest = at('2025-12-08T10:00:00Z')
    expect(splitByTime([...old, ...recent], 3)).toEqual([old, recent])
    expect(splitByTime([...old, ...recent, newest], 3)).toEqual([old, [...recent, newest]])
  })
})
