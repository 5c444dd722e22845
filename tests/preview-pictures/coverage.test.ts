import { describe, expect, test } from 'vitest'

import { Coverage } from '../../src/preview-pictures/coverage.ts'

/** What is painted of outlines on 4 by 3 pixels, in hundredths. */
function paint(...outlines: number[][]): number[][] {
  const coverage = new Coverage(4, 3)
  for (const points of outlines) {
    coverage.add({ outline: [Float64Array.from(points)], x: 0, y: 0, size: 1 })
  }
  const pixels = new Uint8Array(15)
  coverage.paint(pixels, 1, 100)
  return [1, 6, 11].map((start) => [...pixels.subarray(start, start + 4)])
}

const rectangle = (left: number, top: number, right: number, bottom: number) => [
  ...[left, top, right, top],
  ...[right, bottom, left, bottom],
]

describe('Coverage', () => {
  test('covers pixels as far as an outline reaches into them', () => {
    expect(paint(rectangle(0.5, 0.5, 2.25, 2))).toEqual([
      [25, 50, 13, 0],
      [50, 100, 25, 0],
      [0, 0, 0, 0],
    ])
  })

  test('covers half of the pixels that a slope goes through', () => {
    expect(paint([0, 0, 3, 3, 0, 3])).toEqual([
      [50, 0, 0, 0],
      [100, 50, 0, 0],
      [100, 100, 50, 0],
    ])
  })

  test('takes outlines that overlap for one', () => {
    expect(paint(rectangle(0, 0, 2, 1), rectangle(1, 0, 3, 1))[0]).toEqual([100, 100, 100, 0])
  })

  test('leaves a hole where an outline goes the other way round', () => {
    const hole = [1, 0, 1, 1, 2, 1, 2, 0]
    expect(paint(rectangle(0, 0, 4, 1), hole)[0]).toEqual([100, 0, 100, 100])
  })

  test('is cut off at the edges of the picture', () => {
    expect(paint(rectangle(-5, -5, 1.5, 50))).toEqual([
      [100, 50, 0, 0],
      [100, 50, 0, 0],
      [100, 50, 0, 0],
    ])
    expect(paint(rectangle(3, 0, 9, 1))[0]).toEqual([0, 0, 0, 100])
  })
})
