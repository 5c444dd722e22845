import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { OpenShard } from '../../src/search/open-shard.ts'
import type { PagefindInstance, PagefindScript } from '../../src/search/pagefind-script.ts'

const PLACE = { bundle: '/news/pagefind/', engine: 'e1', language: 'pt-BR' }

/** A script whose indexes come, fail or stall, in this order. */
function aScript(...merges: (() => Promise<void>)[]) {
  const merged: string[] = []
  const script: PagefindScript = {
    createInstance(): PagefindInstance {
      const merge = merges.shift() ?? (() => Promise.reject(new Error('asked once too often')))
      return {
        mergeIndex(path, { language }) {
          merged.push(`${path} ${language}`)
          return merge()
        },
        search: () => Promise.resolve({ results: [], unfilteredResultCount: 3 }),
      }
    },
  }
  return { script, merged }
}

const comes = () => Promise.resolve()
const stalls = () => new Promise<void>(() => undefined)
const fails = () => Promise.reject(new Error('503'))

describe('OpenShard.open', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  test('asks for an index once when it comes', async () => {
    const { script, merged } = aScript(comes)
    const shard = await OpenShard.open(script, PLACE, 's1')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await shard.has('ferry')).toBe(true)
    expect(merged).toEqual(['/news/pagefind/s1/ pt-br'])
  })

  test('asks a second time for an index that stalls', async () => {
    const { script, merged } = aScript(stalls, comes)
    const opening = OpenShard.open(script, PLACE, 's1')
    await vi.advanceTimersByTimeAsync(6000)
    expect(await (await opening).has('ferry')).toBe(true)
    expect(merged).toEqual(['/news/pagefind/s1/ pt-br', '/news/pagefind/s1/ pt-br'])
  })

  test('says so when an index does not come', async () => {
    const { script } = aScript(stalls, stalls)
    const opening = expect(OpenShard.open(script, PLACE, 's1')).rejects.toThrow('s1 did not come')
    await vi.advanceTimersByTimeAsync(30_000)
    await opening
  })

  test('fails at once when an index fails', async () => {
    const { script, merged } = aScript(fails)
    await expect(OpenShard.open(script, PLACE, 's1')).rejects.toThrow('503')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(merged).toHaveLength(1)
  })
})
