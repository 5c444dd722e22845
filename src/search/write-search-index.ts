import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import type { CustomRecord } from 'pagefind'

import { BundleWriter } from './bundle-writer.ts'
import { indexRecords, RECORDS_PER_FILE } from './index-records.ts'
import { KeptFolders } from './kept-folders.ts'
import { BUNDLE } from './manifest.ts'
import { importPagefindService } from './pagefind-service.ts'
import { pruneBundle } from './prune-bundle.ts'
import type { SearchSource } from './search-source.ts'
import type { BundleFolder, SearchState, ShardState } from './search-state.ts'
import { sideBySide } from './side-by-side.ts'
import { splitByTime, type Stretch, type StretchLimits } from './split-by-time.ts'

/**
 * Half a thousand entries are indexed in half a second. Each index costs the browser some requests
 * and about 30 KB for each word, so there should be few; but Pagefind needs 100 KB of memory for each
 * entry.
 */
const LIMITS: StretchLimits = { newest: 500, oldest: 5000 }

/** What Pagefind may have in memory, in all its processes: some 750 MB. */
const ENTRIES_AT_A_TIME = 7000

const PROCESSES_AT_A_TIME = 4

/**
 * No reader types this. Pagefind's script starts with an index of its own; this one has nothing to be
 * found, and each shard is merged with it.
 */
const NO_WORD = 'ꙮ'

/** Where a search index goes, and what is known from before. */
export interface SearchIndexOptions {
  /** The bundle is written to its folder `pagefind/`. */
  outDir: string
  /** Keeps indexes, so that what was indexed once is not again; may be deleted at any time. */
  scratchDir: string
  /**
   * What the last build returned, when its bundle is still there and the program is the same;
   * `undefined` when in doubt.
   */
  last?: SearchState | undefined
  /** Told how many entries are done, of how many. */
  onProgress?: (done: number, total: number) => void
  limits?: StretchLimits
}

/** What became of a search index. Paths are relative to `outDir`, with slashes. */
export interface SearchIndexResult {
  /** For the next build. */
  state: SearchState
  /** The files of the bundle that were written. */
  written: string[]
  /** The files of the bundle that the last build wrote, and that belong to this one too. */
  kept: string[]
  /** Entries that can be found. */
  records: number
  /** Files of the whole bundle. */
  files: number
  bytes: number
}

/**
 * Indexes every published entry and writes the search bundle: Pagefind's script, indexes split by
 * time, and `manifest.json`, which lists them. What the last build wrote and is as it should be is
 * neither written nor read. The same content gives the same bundle, whatever there was before.
 *
 * @throws what Pagefind finds wrong; what was written until then belongs to no bundle
 */
export async function writeSearchIndex(
  source: SearchSource,
  { outDir, scratchDir, last, onProgress = () => undefined, limits = LIMITS }: SearchIndexOptions,
): Promise<SearchIndexResult> {
  const { language } = source
  const known = last?.language === language ? last : undefined
  const writer = new BundleWriter(join(outDir, BUNDLE), new KeptFolders(scratchDir), known)
  const engine = known?.engine ?? (await writeEngine(language, writer))
  const stretches = splitByTime(source.dayCounts, limits)
  const records = stretches.reduce((sum, { entries }) => sum + entries, 0)
  let done = 0
  const room = {
    items: Math.min(PROCESSES_AT_A_TIME, availableParallelism()),
    weight: ENTRIES_AT_A_TIME,
  }
  const entriesOf = ({ entries }: Stretch) => entries
  const shards = await sideBySide(stretches, room, entriesOf, async (stretch, lane) => {
    const shard =
      unchangedShard(source, stretch, known) ??
      (await writeShard(source, stretch, engine, writer, lane))
    onProgress((done += stretch.entries), records)
    return shard
  })
  const state = { language, engine, shards: shards.reverse() }
  return { state, records, ...writer.finish(state) }
}

/** Writes what the browser needs before any shard. */
async function writeEngine(language: string, writer: BundleWriter): Promise<BundleFolder> {
  const service = await importPagefindService(0)
  const record = { url: '/', content: NO_WORD, language: language.toLowerCase() }
  return writer.writeUnnamed(async (made) => {
    await indexRecords(service, [record], made)
    pruneBundle(made, 'index and script')
    // It tells Pagefind's version, which all else follows from, and the language.
    return digest([readFileSync(join(made, 'pagefind-entry.json'), 'utf8')])
  })
}

function unchangedShard(
  source: SearchSource,
  { fromDay, toDay }: Stretch,
  known: SearchState | undefined,
): ShardState | undefined {
  const shard = known?.shards.find((other) => other.fromDay === fromDay && other.toDay === toDay)
  return shard && source.isUnchanged(fromDay, toDay) ? shard : undefined
}

async function writeShard(
  source: SearchSource,
  { fromDay, toDay, entries }: Stretch,
  engine: BundleFolder,
  writer: BundleWriter,
  lane: number,
): Promise<ShardState> {
  const records = source.records(fromDay, toDay)
  if (records.length !== entries) {
    throw new Error(`days ${fromDay} to ${toDay} have ${entries} entries, not ${records.length}`)
  }
  const folder = await writer.write(keyOf(engine, records), async (made) => {
    await indexRecords(await importPagefindService(lane), records, made)
    pruneBundle(made, 'index')
  })
  return { ...folder, fromDay, toDay, entries, years: yearsOf(records) }
}

function keyOf({ folder }: BundleFolder, records: readonly CustomRecord[]): string {
  return digest([
    folder,
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
