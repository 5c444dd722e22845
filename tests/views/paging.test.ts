import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { PAGE_SIZE, paginate } from '../../src/views/paging.ts'

const count = fc.nat(2500)

describe('paginate', () => {
  test('puts an empty list on one page', () => {
    expect(paginate(0)).toEqual([{ start: 0, end: 0 }])
  })

  test('keeps up to 199 items on one page', () => {
    expect(paginate(199)).toEqual([{ start: 0, end: 199 }])
  })

  test('freezes the oldest hundred when there are two hundred', () => {
    expect(paginate(200)).toEqual([
      { number: 1, start: 0, end: 100, newer: 'newest' },
      { start: 100, end: 200, older: 1 },
    ])
  })

  test('counts pages from the oldest, with the remainder on the newest', () => {
    expect(paginate(412)).toEqual([
      { number: 1, start: 0, end: 100, newer: 2 },
      { number: 2, start: 100, end: 200, older: 1, newer: 3 },
      { number: 3, start: 200, end: 300, older: 2, newer: 'newest' },
      { start: 300, end: 412, older: 3 },
    ])
  })

  test('puts each item on exactly one page, in order', () => {
    fc.assert(
      fc.property(count, (items) => {
        const told = paginate(items).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index),
        )
        expect(told).toEqual(Array.from({ length: items }, (_, index) => index))
      }),
    )
  })

  test('never changes what is on a numbered page when items are added', () => {
    fc.assert(
      fc.property(count, fc.nat(500), (items, added) => {
        const placesOf = (total: number) =>
          paginate(total)
            .filter(({ number }) => number !== undefined)
            .map(({ number, start, end }) => ({ number, start, end }))
        const before = placesOf(items)
        expect(placesOf(items + added).slice(0, before.length)).toEqual(before)
      }),
    )
  })

  test('fills numbered pages, and keeps the newest below twice their size', () => {
    fc.assert(
      fc.property(count, (items) => {
        const pages = paginate(items)
        const numbered = pages.slice(0, -1)
        expect(numbered.every(({ start, end }) => end - start === PAGE_SIZE)).toBe(true)
        expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1))
        const newest = pages.at(-1)
        expect(newest?.number).toBeUndefined()
        expect((newest?.end ?? 0) - (newest?.start ?? 0)).toBeLessThan(2 * PAGE_SIZE)
      }),
    )
  })

  test('never leaves the newest page short once there are older ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2500 }), (items) => {
        const newest = paginate(items).at(-1)
        expect((newest?.end ?? 0) - (newest?.start ?? 0)).toBeGreaterThanOrEqual(PAGE_SIZE)
      }),
    )
  })
})
