import { describe, expect, test } from 'vitest'

import { sideBySide } from '../../src/search/side-by-side.ts'

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1))

describe('sideBySide', () => {
  test('returns what came of each item, in the order of the items', async () => {
    const double = async (item: number) => {
      await aMoment()
      return 2 * item
    }
    expect(await sideBySide([1, 2, 3, 4, 5], 2, double)).toEqual([2, 4, 6, 8, 10])
    expect(await sideBySide([], 2, double)).toEqual([])
  })

  test('works on so many items at a time, each in a lane of its own', async () => {
    const busy = new Set<number>()
    const most: number[] = []
    await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, async (_, lane) => {
      expect(busy.has(lane)).toBe(false)
      busy.add(lane)
      most.push(busy.size)
      await aMoment()
      busy.delete(lane)
    })
    expect(Math.max(...most)).toBe(3)
  })

  test('ends what is under way, and begins nothing more, when something fails', async () => {
    const begun: number[] = []
    const ended: number[] = []
    const working = sideBySide([1, 2, 3, 4], 2, async (item) => {
      begun.push(item)
      if (item === 1) throw new Error('no room')
      await aMoment()
      ended.push(item)
    })
    await expect(working).rejects.toThrow('no room')
    expect(begun).toEqual([1, 2])
    expect(ended).toEqual([2])
  })
})
