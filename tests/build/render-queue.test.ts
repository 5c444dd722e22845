import { describe, expect, test } from 'vitest'

import { RenderQueue } from '../../src/build/render-queue.ts'

describe('RenderQueue', () => {
  test('deals each page to one thread only, and all of them', () => {
    const first = new RenderQueue()
    const second = new RenderQueue(first.shared)
    const dealt: number[] = []
    for (let turn = 0; ; turn++) {
      const range = (turn % 3 === 0 ? first : second).take(100)
      if (!range) break
      for (let page = range.start; page < range.end; page++) dealt.push(page)
    }
    expect(dealt).toEqual(Array.from({ length: 100 }, (_, page) => page))
    expect(second.take(100)).toBeUndefined()
  })

  test('counts what any thread has finished', () => {
    const first = new RenderQueue()
    const second = new RenderQueue(first.shared)
    first.finishOne()
    second.finishOne()
    expect([first.done, second.done]).toEqual([2, 2])
  })
})
