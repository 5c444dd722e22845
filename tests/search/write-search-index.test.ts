import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeAll, describe, expect, test } from 'vitest'

import { createArchive } from '../../src/archive/create-archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { listFiles } from '../../src/build/list-files.ts'
import { createSite } from '../../src/build/site.ts'
import { parseManifest } from '../../src/search/manifest.ts'
import { writeSearchIndex } from '../../src/search/write-search-index.ts'
import type { Site } from '../../src/views/site.ts'

const scratch = mkdtempSync(join(tmpdir(), 'as-it-happened-search-'))
const folder = (name: string) => join(scratch, name)
let site: Site

beforeAll(async () => {
  const { parts } = await loadArchive('tests/fixtures/searched')
  if (!parts) throw new Error('the fixture has errors')
  site = createSite(createArchive(parts))
})

function manifestOf(out: string) {
  const manifest = parseManifest(
    JSON.parse(readFileSync(join(out, 'pagefind/manifest.json'), 'utf8')),
  )
  if (!manifest) throw new Error('no manifest')
  return manifest
}

function contentsOf(out: string): Record<string, string> {
  return Object.fromEntries(
    listFiles(out).map((file) => [file, readFileSync(join(out, file), 'base64')]),
  )
}

describe('writeSearchIndex', () => {
  test('counts the entries that can be found, and the files that it writes', async () => {
    const out = folder('counts')
    const progress: [number, number][] = []
    const { records, files, bytes } = await writeSearchIndex(
      site,
      out,
      folder('cache'),
      (...step) => progress.push(step),
    )
    const written = listFiles(out)
    expect(records).toBe(10)
    expect(progress).toEqual([[10, 10]])
    expect(files).toBe(written.length)
    expect(bytes).toBe(written.reduce((sum, file) => sum + statSync(join(out, file)).size, 0))
    expect(written.filter((file) => /ui|highlight|playground/.test(file))).toEqual([])
  })

  test('splits by time, newest first, and names the years of each part', async () => {
    const out = folder('split')
    await writeSearchIndex(site, out, folder('cache'), undefined, 4)
    const years = manifestOf(out).shards.map((shard) => shard.years)
    expect(years).toEqual([['2024', '2025'], ['2024'], ['2024']])
  })

  test('gives the same bytes from nothing and from what was kept', async () => {
    await writeSearchIndex(site, folder('first'), folder('cache-1'), undefined, 4)
    await writeSearchIndex(site, folder('again'), folder('cache-2'), undefined, 4)
    await writeSearchIndex(site, folder('kept'), folder('cache-1'), undefined, 4)
    const first = contentsOf(folder('first'))
    expect(Object.keys(first).length).toBeGreaterThan(20)
    expect(contentsOf(folder('again'))).toEqual(first)
    expect(contentsOf(folder('kept'))).toEqual(first)
  })

  test('indexes nothing again whose entries are as they were', async () => {
    const cache = folder('cache-1')
    const before = listFiles(cache).map((file) => statSync(join(cache, file)).mtimeMs)
    await writeSearchIndex(site, folder('third'), cache, undefined, 4)
    expect(listFiles(cache).map((file) => statSync(join(cache, file)).mtimeMs)).toEqual(before)
  })

  test('writes an index of no entries', async () => {
    const empty: Site = { ...site, archive: { ...site.archive, liveBlogs: [] } }
    const { records } = await writeSearchIndex(empty, folder('empty'), folder('cache'))
    expect(records).toBe(0)
    expect(manifestOf(folder('empty')).shards).toEqual([])
  })
})
