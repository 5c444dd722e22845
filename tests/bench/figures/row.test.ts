import { describe, expect, test } from 'vitest'

import { rowOf, withRatio } from '../../../src/bench/figures/row.ts'

const ours = rowOf('cold', 'pages', 'As It Happened', [
  { seconds: 1, cpuSeconds: 2, peakMegabytes: 100, counts: 'rendered 1 page' },
  { seconds: 3, cpuSeconds: undefined, peakMegabytes: 300, counts: 'rendered 2 pages' },
])
const theirs = rowOf('cold', 'pages', 'Hugo', [
  { seconds: 8, cpuSeconds: 4, peakMegabytes: undefined },
])

describe('rowOf', () => {
  test('summarizes what is known of the runs, with the counts of the last', () => {
    expect(ours).toEqual({
      section: 'cold',
      what: 'pages',
      builder: 'As It Happened',
      runs: 2,
      seconds: { median: 2, min: 1, max: 3 },
      cpuSeconds: { median: 2, min: 2, max: 2 },
      peakMegabytes: { median: 200, min: 100, max: 300 },
      counts: 'rendered 2 pages',
    })
  })
})

describe('withRatio', () => {
  test('tells each median as a part of the peer’s', () => {
    expect(withRatio(ours, theirs).ratio).toEqual({
      seconds: 0.25,
      cpuSeconds: 0.5,
      peakMegabytes: undefined,
    })
  })

  test('leaves a row as it is that has no peer', () => {
    expect(withRatio(ours, undefined)).toBe(ours)
  })
})
