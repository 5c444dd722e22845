import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { PagefindEngine } from '../../src/search/pagefind-engine.ts'
import type { PagefindScript } from '../../src/search/pagefind-script.ts'

const PLACE = { bundle: '/news/pagefind/', engine: 'e1', language: 'pt-BR' }

type Step = () => Promise<void>

const comes: Step = () => Promise.resolve()
const stalls: Step = () => new Promise(() => undefined)
const fails: Step = () => Promise.reject(new Error('503'))

/** An engine whose starts end one after the other as told, as do its indexes; and what was asked of it. */
function anEngine({ starts = [comes], indexes = [comes] }: { starts?: Step[]; indexes?: Step[] }) {
  const asked: string[] = []
  const script: PagefindScript = {
    createInstance({ basePath, metaCacheTag }) {
      asked.push(`create ${basePath} ${metaCacheTag}`)
      return {
        async filters() {
          await (starts.shift() ?? fails)()
          asked.push('started')
        },
        mergeIndex(path, { language, metaCacheTag: tag }) {
          asked.push(`merge ${path} ${language} ${tag}`)
          return (indexes.shift() ?? fails)()
        },
        search: () => Promise.resolve({ results: [], unfilteredResultCount: 3, filters: {} }),
      }
    },
  }
  return { engine: new PagefindEngine(script, PLACE), asked }
}

const CREATE = 'create /news/pagefind/e1/ e1'

describe('PagefindEngine', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  test('starts one instance alone, before those of the indexes', async () => {
    const { engine, asked } = anEngine({ indexes: [comes, comes] })
    const [one, two] = await Promise.all([engine.open('s1'), engine.open('s2')])
    expect(asked).toEqual([
      CREATE,
      'started',
      CREATE,
      'merge /news/pagefind/s1/ pt-br s1',
      CREATE,
      'merge /news/pagefind/s2/ pt-br s2',
    ])
    expect(await one.has('ferry')).toBe(true)
    expect(await two.has('ferry')).toBe(true)
  })

  test('starts again when it did not come', async () => {
    const { engine, asked } = anEngine({ starts: [fails, comes] })
    await expect(engine.open('s1')).rejects.toThrow('503')
    await engine.open('s1')
    expect(asked).toEqual([CREATE, CREATE, 'started', CREATE, 'merge /news/pagefind/s1/ pt-br s1'])
  })

  test.each([
    ['the engine', { starts: [stalls] }, 'e1 did not come'],
    ['an index', { indexes: [stalls] }, 's1 did not come'],
  ])('says so when %s does not come in 30 s', async (_, how, message) => {
    const { engine } = anEngine(how)
    const opening = expect(engine.open('s1')).rejects.toThrow(message)
    await vi.advanceTimersByTimeAsync(30_000)
    await opening
  })

  test('fails at once when an index fails', async () => {
    const { engine } = anEngine({ indexes: [fails] })
    await expect(engine.open('s1')).rejects.toThrow('503')
  })
})
