import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Archive, ListedEntry, LiveBlog } from './archive.ts'
import { listsOf, type ListName } from './entry-list.ts'
import { type EntryRow, rowsOf } from './entry-row.ts'

/** How much is held before it is written, in UTF-16 units. */
const MOST_HELD = 32_000_000

/** What a list has of a live blog, as it is written, one a line. */
type GatheredLine = [liveBlog: string, rows: GatheredRow[]]

/** A row with what a line shows; what an entry has none of is 0. */
type GatheredRow = [
  timestamp: number,
  day: string,
  name: string,
  lineDigest: string,
  itemDigest: string,
  /** 1 for a key event, 2 for a withdrawn entry, 3 for both. */
  flags: number,
  title: string | 0,
  firstWords: string,
  label: string | 0,
  alt: string | 0,
]

const KEY_EVENT = 1
const WITHDRAWN = 2

/**
 * Deals the entries of live blogs out to the lists of topics and people, a file a list, with what lines
 * show of them. So each live blog is read once for all lists and all their pages: to read it again for
 * each of them takes longer than all else once there are more live blogs than fit in memory.
 */
export class ListGatherer {
  readonly #archive: Archive
  readonly #folder: string
  readonly #lines = new Map<string, string[]>()
  #held = 0

  /** @param folder of this gatherer alone, empty or not there */
  constructor(archive: Archive, folder: string) {
    this.#archive = archive
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  add(liveBlog: LiveBlog): void {
    const { entries } = liveBlog
    const rowsByFile = new Map<string, string[]>()
    rowsOf(this.#archive, entries).forEach((row, index) => {
      const entry = entries[index]
      if (!entry) return
      const json = JSON.stringify(toGatheredRow(row, entry))
      for (const name of listsOf(liveBlog, entry)) push(rowsByFile, fileOf(name), json)
    })
    for (const [file, rows] of rowsByFile) {
      const line = `[${JSON.stringify(liveBlog.slug)},[${rows.join()}]]\n`
      push(this.#lines, file, line)
      this.#held += line.length
    }
    if (this.#held > MOST_HELD) this.flush()
  }

  /** Writes what is held. */
  flush(): void {
    for (const [file, lines] of this.#lines)
      appendFileSync(join(this.#folder, file), lines.join(''))
    this.#lines.clear()
    this.#held = 0
  }
}

/** What was gathered of a list, in no order. */
export function readGathered(folders: readonly string[], name: ListName): EntryRow[] {
  return folders
    .map((folder) => join(folder, fileOf(name)))
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').trimEnd().split('\n'))
    .flatMap((line) => {
      // Written by this build.
      const [liveBlog, rows] = JSON.parse(line) as GatheredLine
      return rows.map((row) => fromGatheredRow(liveBlog, row))
    })
}

function toGatheredRow({ lineDigest, itemDigest }: EntryRow, entry: ListedEntry): GatheredRow {
  const { timestamp, day, name, keyEvent, withdrawn, title, firstWords, label, image } = entry
  const flags = (keyEvent ? KEY_EVENT : 0) + (withdrawn ? WITHDRAWN : 0)
  const shown = [flags, title ?? 0, firstWords, label ?? 0, image?.alt ?? 0] as const
  return [timestamp, day, name, lineDigest, itemDigest, ...shown]
}

function fromGatheredRow(liveBlog: string, row: GatheredRow): EntryRow {
  const [timestamp, day, name, lineDigest, itemDigest, flags, title, firstWords, label, alt] = row
  const place = { liveBlog, day, name, timestamp }
  const listed = {
    ...place,
    ...(title !== 0 && { title }),
    firstWords,
    keyEvent: (flags & KEY_EVENT) !== 0,
    ...(label !== 0 && { label }),
    ...((flags & WITHDRAWN) !== 0 && { withdrawn: {} }),
    ...(alt !== 0 && { image: { alt } }),
  }
  return { ...place, lineDigest, itemDigest, listed }
}

function push(lists: Map<string, string[]>, key: string, text: string): void {
  const known = lists.get(key)
  if (known) known.push(text)
  else lists.set(key, [text])
}

function fileOf({ kind, slug }: ListName): string {
  return `${kind}.${slug}`
}
