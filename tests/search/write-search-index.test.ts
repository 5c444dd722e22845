import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import type { CustomRecord } from 'pagefind'
import { describe, expect, test } from 'vitest'

import { listFiles } from '../../src/build/list-files.ts'
import { parseManifest } from '../../src/search/manifest.ts'
import type { SearchSource } from '../../src/search/search-source.ts'
import type { SearchState } from '../../src/search/search-state.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'

const DAY_MS = 86_400_000
const LIMITS = { newest: 2, oldest: 4 }

const scratch = mkdtempSync(join(tmpdir(), 'as-it-happened-search-'))
let folders = 0
const aFolder = () => join(scratch, String(++folders))

/** The texts of entries by UTC day, `2025-12-07`. */
type Texts = Record<string, readonly string[]>

const dayOf = (date: string) => Date.parse(date) / DAY_MS

function recordsOf(texts: Texts): CustomRecord[] {
  return Object.entries(texts)
    .sort()
    .flatMap(([date, contents]) =>
      contents.map((content, index) => ({
        url: `/live/storm/${date}/#at-${index}`,
        content,
        language: 'en',
        filters: { year: [date.slice(0, 4)] },
        sort: { date: `${date}T00:00:00.000Z` },
      })),
    )
}

/** @param before the texts of the last build, where they are known */
function aSource(texts: Texts, before?: Texts) {
  const asked: [number, number][] = []
  const within = (all: Texts, fromDay: number, toDay: number) =>
    Object.fromEntries(
      Object.entries(all).filter(([date]) => fromDay <= dayOf(date) && dayOf(date) < toDay),
    )
  const source: SearchSource = {
    language: 'en',
    dayCounts: new Map(
      Object.entries(texts).map(([date, contents]) => [dayOf(date), contents.length]),
    ),
    records: (fromDay, toDay) => {
      asked.push([fromDay, toDay])
      return recordsOf(within(texts, fromDay, toDay))
    },
    isUnchanged: (fromDay, toDay) =>
      before !== undefined &&
      JSON.stringify(recordsOf(within(before, fromDay, toDay))) ===
        JSON.stringify(recordsOf(within(texts, fromDay, toDay))),
  }
  return { source, asked }
}

const STORM = {
  '2023-01-10': ['Wind rises.', 'Trees fall.'],
  '2023-12-31': ['The year ends dry.'],
  '2024-01-01': ['The year begins wet.'],
  '2025-12-06': ['The first day opens.'],
  '2025-12-07': ['Both sides go home.'],
} satisfies Texts

const NEXT_DAY = { ...STORM, '2025-12-08': ['One side returns.'] } satisfies Texts

function contentsOf(out: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(out).map((file) => [file, readFileSync(join(out, file), 'base64')]),
  )
}

/** Builds as if there had been nothing before. */
async function build(texts: Texts, outDir = aFolder(), scratchDir = aFolder()) {
  const { source } = aSource(texts)
  return writeSearchIndex(source, { outDir, scratchDir, limits: LIMITS })
}

/** Builds over what the last build left, and removes what belongs to it no longer. */
async function rebuild(texts: Texts, before: Texts, outDir: string, last: SearchState) {
  const { source, asked } = aSource(texts, before)
  const result = await writeSearchIndex(source, {
    outDir,
    scratchDir: aFolder(),
    last,
    limits: LIMITS,
  })
  const belongs = new Set([...result.written, ...result.kept])
  for (const file of listFiles(outDir)) if (!belongs.has(file)) rmSync(join(outDir, file))
  return { ...result, asked }
}

describe('writeSearchIndex', () => {
  test('counts the entries that can be found, and the files of the bundle', async () => {
    const outDir = aFolder()
    const progress: [number, number][] = []
    const { records, files, bytes, written, kept } = await writeSearchIndex(aSource(STORM).source, {
      outDir,
      scratchDir: aFolder(),
      onProgress: (...step) => progress.push(step),
    })
    const found = listFiles(outDir)
    expect(records).toBe(6)
    expect(progress).toEqual([[6, 6]])
    expect(written.toSorted()).toEqual(found.toSorted())
    expect(kept).toEqual([])
    expect(files).toBe(found.length)
    expect(bytes).toBe(found.reduce((sum, file) => sum + statSync(join(outDir, file)).size, 0))
    expect(found.filter((file) => /ui|highlight|playground/.test(file))).toEqual([])
  })

  test('splits by time, newest first, and names the years of each part', async () => {
    const outDir = aFolder()
    await build(STORM, outDir)
    const manifest = parseManifest(
      JSON.parse(readFileSync(join(outDir, 'pagefind/manifest.json'), 'utf8')),
    )
    expect(manifest?.shards.map(({ entries, years }) => [entries, years])).toEqual([
      [2, ['2025']],
      [2, ['2023', '2024']],
      [2, ['2023']],
    ])
  })

  test('gives the same bytes from nothing and from what was kept', async () => {
    const [first, again, cached, cache] = [aFolder(), aFolder(), aFolder(), aFolder()]
    await build(STORM, first, cache)
    await build(STORM, again)
    await build(STORM, cached, cache)
    expect(Object.keys(contentsOf(first)).length).toBeGreaterThan(20)
    expect(contentsOf(again)).toEqual(contentsOf(first))
    expect(contentsOf(cached)).toEqual(contentsOf(first))
  })

  test('indexes nothing again that its scratch folder has', async () => {
    const cache = aFolder()
    await build(STORM, aFolder(), cache)
    const before = listFiles(cache).map((file) => statSync(join(cache, file)).mtimeMs)
    await build(STORM, aFolder(), cache)
    expect(listFiles(cache).map((file) => statSync(join(cache, file)).mtimeMs)).toEqual(before)
  })

  test('writes nothing, and asks for no record, when all is as it was', async () => {
    const outDir = aFolder()
    const { state, written } = await build(STORM, outDir)
    const again = await rebuild(STORM, STORM, outDir, state)
    expect(again.asked).toEqual([])
    expect(again.written).toEqual([])
    expect(again.kept.toSorted()).toEqual(written.toSorted())
    expect(again.state).toEqual(state)
  })

  test('indexes only the newest entries again when one is published', async () => {
    const outDir = aFolder()
    const before = { ...STORM, '2025-12-07': [] }
    const { state } = await build(before, outDir)
    const { asked, written, state: next } = await rebuild(STORM, before, outDir, state)
    expect(asked).toHaveLength(1)
    expect(next.shards.slice(1)).toEqual(state.shards.slice(1))
    const [newest] = next.shards
    expect(written.filter((file) => !file.startsWith(`pagefind/${newest?.folder}/`))).toEqual([
      'pagefind/manifest.json',
    ])
  })

  test('indexes everything anew for another language', async () => {
    const outDir = aFolder()
    const { state } = await build(STORM, outDir)
    const { source, asked } = aSource(STORM, STORM)
    const other = { ...source, language: 'de' }
    await writeSearchIndex(other, { outDir, scratchDir: aFolder(), last: state, limits: LIMITS })
    expect(asked).toHaveLength(3)
  })

  test('writes no record again that is the same, though the source cannot say so', async () => {
    const outDir = aFolder()
    const { state } = await build(STORM, outDir)
    const { source } = aSource(STORM)
    const scratchDir = aFolder()
    const { written } = await writeSearchIndex(source, {
      outDir,
      scratchDir,
      last: state,
      limits: LIMITS,
    })
    expect(written).toEqual([])
    expect(listFiles(scratchDir)).toEqual([])
  })

  test('keeps its state as JSON', async () => {
    const outDir = aFolder()
    const { state } = await build(STORM, outDir)
    const kept = JSON.parse(JSON.stringify(state)) as SearchState
    const next = await rebuild(NEXT_DAY, STORM, outDir, kept)
    const cold = aFolder()
    await build(NEXT_DAY, cold)
    expect(contentsOf(outDir)).toEqual(contentsOf(cold))
    expect(next.kept.length).toBeGreaterThan(10)
  })

  test('leaves the same bundle after any changes as a build from nothing', async () => {
    const texts = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 3 })))
      .map((days) =>
        Object.fromEntries(
          days.map(([day, entries]) => [
            `2025-02-${String(day).padStart(2, '0')}`,
            Array.from({ length: entries }, (_, index) => `Word${(day * entries + index) % 9}.`),
          ]),
        ),
      )
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 2, maxLength: 4 }), async (versions) => {
        const outDir = aFolder()
        let before: Texts = {}
        let { state } = await build(before, outDir)
        for (const version of versions) {
          ;({ state } = await rebuild(version, before, outDir, state))
          before = version
        }
        const cold = aFolder()
        await build(before, cold)
        expect(contentsOf(outDir)).toEqual(contentsOf(cold))
      }),
      { numRuns: 10 },
    )
  })

  test('tells a source that contradicts itself', async () => {
    const { source } = aSource(STORM)
    const writing = writeSearchIndex(
      { ...source, records: () => [] },
      { outDir: aFolder(), scratchDir: aFolder() },
    )
    await expect(writing).rejects.toThrow('have 6 entries, not 0')
  })

  test('writes an index of no entries', async () => {
    const outDir = aFolder()
    const { records, state } = await build({}, outDir)
    expect(records).toBe(0)
    expect(state.shards).toEqual([])
    expect(listFiles(outDir)).toContain('pagefind/manifest.json')
  })
})
