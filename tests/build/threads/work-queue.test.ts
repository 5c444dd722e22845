import { describe, expect, test } from 'vitest'

import { WorkQueue } from '../../../src/build/threads/work-queue.ts'

describe('WorkQueue', () => {
  test('deals each item to one thread only, and all of them', () => {
    const items = Array.from({ length: 100 }, (_, index) => index)
    const first = new WorkQueue()
    const mine = first.deal(items, 7)
    const others = new WorkQueue(first.shared).deal(items, 3)
    const dealt: number[] = []
    for (let turn = 0; ; turn++) {
      const next = (turn % 3 === 0 ? mine : others).next()
      if (next.done) break
      dealt.push(next.value)
    }
    dealt.push(...mine, ...others)
    expect(dealt.sort((a, b) => a - b)).toEqual(items)
  })

  test('counts what any thread has finished', () => {
    const first = new WorkQueue()
    const second = new WorkQueue(first.shared)
    first.finishOne()
    second.finishOne()
    expect([first.done, second.done]).toEqual([2, 2])
  })
})
