import { describe, expect, test } from 'vitest'

import { sideBySide } from '../../src/search/side-by-side.ts'

const ROOM = { items: 2, weight: 100 }

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1))
const weightless = () => 1

describe('sideBySide', () => {
  test('returns what came of each item, in the order of the items', async () => {
    const double = async (item: number) => {
      await aMoment()
      return 2 * item
    }
    expect(await sideBySide([1, 2, 3, 4, 5], ROOM, weightless, double)).toEqual([2, 4, 6, 8, 10])
    expect(await sideBySide([], ROOM, weightless, double)).toEqual([])
  })

  test('works on so many items at a time, each in a lane of its own', async () => {
    const busy = new Set<number>()
    const most: number[] = []
    const room = { items: 3, weight: 100 }
    await sideBySide([1, 2, 3, 4, 5, 6, 7], room, weightless, async (_, lane) => {
      expect(busy.has(lane)).toBe(false)
      busy.add(lane)
      most.push(busy.size)
      await aMoment()
      busy.delete(lane)
    })
    expect(Math.max(...most)).toBe(3)
  })

  test('begins what still fits while the heavy ones wait, and what fits nowhere alone', async () => {
    const begun: number[] = []
    let under = 0
    const room = { items: 3, weight: 10 }
    await sideBySide(
      [6, 7, 20, 3],
      room,
      (weight) => weight,
      async (weight) => {
        expect(under + weight <= 10 || under === 0).toBe(true)
        begun.push(weight)
        under += weight
        await aMoment()
        under -= weight
      },
    )
    expect(begun).toEqual([6, 3, 7, 20])
  })

  test('ends what is under way, and begins nothing more, when something fails', async () => {
    const begun: number[] = []
    const ended: number[] = []
    const working = sideBySide([1, 2, 3, 4], ROOM, weightless, async (item) => {
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
