import { describe, expect, test } from 'vitest'

import { ratioOf, summarize } from '../../../src/bench/figures/statistics.ts'

describe('summarize', () => {
  test('takes the middle one of an odd number, in whatever order they come', () => {
    expect(summarize([10, 2, 9])).toEqual({ median: 9, min: 2, max: 10 })
  })

  test('takes the mean of the two in the middle of an even number', () => {
    expect(summarize([4, 1, 8, 2])).toEqual({ median: 3, min: 1, max: 8 })
  })

  test('takes a single one for all three', () => {
    expect(summarize([7])).toEqual({ median: 7, min: 7, max: 7 })
  })

  test('has nothing to say of none', () => {
    expect(summarize([])).toBeUndefined()
  })
})

describe('ratioOf', () => {
  const two = { median: 2, min: 1, max: 3 }
  const eight = { median: 8, min: 8, max: 9 }

  test('tells one median as a part of the other', () => {
    expect(ratioOf(two, eight)).toBe(0.25)
  })

  test('is missing with either, and beside nothing', () => {
    expect(ratioOf(undefined, eight)).toBeUndefined()
    expect(ratioOf(two, undefined)).toBeUndefined()
    expect(ratioOf(two, { median: 0, min: 0, max: 0 })).toBeUndefined()
  })
})
