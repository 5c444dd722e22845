import { describe, expect, test } from 'vitest'

import { difference, oneAfterTheOther } from '../../../src/bench/figures/sample.ts'

const whole = { seconds: 8, cpuSeconds: 12, peakMegabytes: 300, counts: 'rendered 2 pages' }
const part = { seconds: 3, cpuSeconds: 5, peakMegabytes: 400 }
const untold = { seconds: 1, cpuSeconds: undefined, peakMegabytes: undefined }

describe('oneAfterTheOther', () => {
  test('adds the times, and takes the larger of the memories', () => {
    expect(oneAfterTheOther([whole], [part])).toEqual([
      { seconds: 11, cpuSeconds: 17, peakMegabytes: 400 },
    ])
  })

  test('does not know what one of the two does not', () => {
    expect(oneAfterTheOther([whole], [untold])).toEqual([
      { seconds: 9, cpuSeconds: undefined, peakMegabytes: undefined },
    ])
  })

  test('leaves out runs that have no fellow', () => {
    expect(oneAfterTheOther([whole, whole], [part])).toHaveLength(1)
    expect(oneAfterTheOther([], [part])).toEqual([])
  })
})

describe('difference', () => {
  test('subtracts the times, and does not know the memory', () => {
    expect(difference([whole], [part])).toEqual([
      { seconds: 5, cpuSeconds: 7, peakMegabytes: undefined },
    ])
  })
})
