import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { close, type CustomRecord } from 'pagefind'

import { plainText } from '../markdown/first-words.ts'
import { type SearchEntry, searchEntries } from '../views/search-entries.ts'
import { searchRecord } from '../views/search-record.ts'
import type { Site } from '../views/site.ts'
import { indexRecords, RECORDS_PER_FILE } from './index-records.ts'
import { toPagefindRecord } from './pagefind-record.ts'
import { KeptFolders } from './kept-folders.ts'
import { BUNDLE, MANIFEST, type Manifest, type Shard } from './manifest.ts'
import { pruneBundle } from './prune-bundle.ts'
import { splitByTime } from './split-by-time.ts'

/**
 * What the browser does for a common word grows with the square of an index's entries; but each index
 * costs it some requests.
 */
const ENTRIES_PER_SHARD = 5000

/**
 * No reader types this. Pagefind's script starts with an index of its own; this one has nothing to be
 * found, and each shard is merged with it.
 */
const NO_WORD = 'ꙮ'

/** What a search index holds. */
export interface SearchIndexCounts {
  /** Entries that can be found. */
  records: number
  files: number
  bytes: number
}

/**
 * Indexes every published entry and writes the search bundle to `<outDir>/pagefind/`: Pagefind's
 * script, indexes of some thousand entries each, split by time, and `manifest.json`, which lists
 * them. An index whose entries are as they were at the last build is taken from there. The same
 * content gives the same bytes.
 *
 * @param scratchDir keeps indexes for the next build; it may be deleted at any time
 * @param onProgress told how many entries are indexed, of how many
 * @param entriesPerShard the most entries of one index
 * @throws what Pagefind finds wrong
 */
export async function writeSearchIndex(
  site: Site,
  outDir: string,
  scratchDir: string,
  onProgress: (done: number, total: number) => void = () => undefined,
  entriesPerShard = ENTRIES_PER_SHARD,
): Promise<SearchIndexCounts> {
  const bundle = join(outDir, BUNDLE)
  const kept = new KeptFolders(scratchDir)
  const entries = searchEntries(site)
  const shards: Shard[] = []
  let done = 0
  try {
    const engine = await writeEngine(site, bundle, kept)
    for (const part of splitByTime(entries, entriesPerShard)) {
      const records = part.map((item) => pagefindRecord(site, item))
      const folder = keyOf(engine, records)
      await kept.copy(folder, join(bundle, folder), async (made) => {
        await indexRecords(records, made)
        pruneBundle(made, 'index')
      })
      shards.unshift({ folder, years: yearsOf(records) })
      onProgress((done += part.length), entries.length)
    }
    writeManifest(bundle, { engine, shards })
    kept.removeUnused()
  } finally {
    await close()
  }
  return { records: entries.length, ...sizeOf(bundle) }
}

/**
 * Writes what the browser needs before any shard.
 *
 * @returns its folder in the bundle
 */
function writeEngine(site: Site, bundle: string, kept: KeptFolders): Promise<string> {
  const language = site.archive.settings.language.toLowerCase()
  return kept.temporary(async (made) => {
    await indexRecords([{ url: '/', content: NO_WORD, language }], made)
    pruneBundle(made, 'index and script')
    // It tells Pagefind's version, which all else follows from, and the language.
    const folder = digest([readFileSync(join(made, 'pagefind-entry.json'), 'utf8')])
    cpSync(made, join(bundle, folder), { recursive: true })
    return folder
  })
}

function pagefindRecord(site: Site, { liveBlog, entry }: SearchEntry): CustomRecord {
  const text = plainText(site.archive.readBody(entry))
  return toPagefindRecord(searchRecord(site, liveBlog, entry), text, site.archive.settings.language)
}

function keyOf(engine: string, records: readonly CustomRecord[]): string {
  return digest([
    engine,
    String(RECORDS_PER_FILE),
    ...records.map((record) => JSON.stringify(record)),
  ])
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  return hash.digest('hex').slice(0, 16)
}

function yearsOf(records: readonly CustomRecord[]): string[] {
  return [...new Set(records.flatMap(({ filters }) => filters?.year ?? []))].sort()
}

function writeManifest(bundle: string, manifest: Manifest): void {
  writeFileSync(join(bundle, MANIFEST), `${JSON.stringify(manifest)}\n`)
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) =>
    item.isFile(),
  )
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  )
  return { files: files.length, bytes }
}
