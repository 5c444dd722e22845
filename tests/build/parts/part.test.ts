import { describe, expect, test } from 'vitest'

import { isInPart, parsePart, partName } from '../../../src/build/parts/part.ts'

describe('parsePart', () => {
  test('reads a part of a whole', () => {
    expect(parsePart('2/7')).toEqual({ index: 2, count: 7 })
    expect(parsePart('1/1')).toEqual({ index: 1, count: 1 })
  })

  test.each(['0/7', '8/7', '2', '2/', '/7', '-1/7', '1.5/7', '2/7/1', 'two', ''])(
    'refuses %j',
    (text) => {
      expect(parsePart(text)).toBeUndefined()
    },
  )
})

describe('isInPart', () => {
  test('puts each live blog into one part, and about as many into each', () => {
    const slugs = Array.from({ length: 700 }, (_, index) => `live-blog-${index}`)
    const sizes = [1, 2, 3, 4, 5, 6, 7].map(
      (index) => slugs.filter((slug) => isInPart(slug, { index, count: 7 })).length,
    )
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(700)
    expect(Math.min(...sizes)).toBeGreaterThan(70)
  })
})

describe('partName', () => {
  test('names a folder', () => {
    expect(partName({ index: 2, count: 7 })).toBe('2-of-7')
  })
})
