import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Archive, LiveBlog } from './archive.ts'
import { entriesIn, listKey, type ListName } from './entry-list.ts'
import { type EntryRow, oldestFirst, rowsOf } from './entry-row.ts'
import { readGathered } from './gathered-lists.ts'
import { digestOf } from './source-file.ts'
import { writeOnce } from './write-once.ts'

/**
 * The lists of topics and people on disk: those that the last build left, or those that this one has
 * gathered. Plain data, which can pass between threads.
 */
export type KeptLists =
  | {
      kind: 'left'
      /** Where they lie. */
      folder: string
      /** Their files, by `listKey`; a list without one is made anew. */
      files: Readonly<Record<string, string>>
      /** Live blogs that have changed since, or are gone, or link to one that has. */
      changed: readonly string[]
    }
  | {
      kind: 'gathered'
      /** Of `ListGatherer`; each has a part of every list. */
      folders: readonly string[]
    }

/** A list on disk: live blogs are named once. */
interface WrittenList {
  liveBlogs: string[]
  rows: WrittenRow[]
}

type WrittenRow = [
  timestamp: number,
  liveBlog: number,
  path: string,
  lineDigest: string,
  itemDigest: string,
]

/**
 * The rows of a list, oldest first: those of the last build, with what has changed since, or as they
 * were gathered; from the live blogs themselves, where there is neither.
 */
export function findRows(
  name: ListName,
  archive: Archive,
  kept: KeptLists | undefined,
): EntryRow[] {
  if (kept?.kind === 'gathered') return readGathered(kept.folders, name).sort(oldestFirst)
  const file = kept?.files[listKey(name)]
  if (!kept || file === undefined) return inLiveBlogs(name, archive, archive.liveBlogs)
  const changed = new Set(kept.changed)
  const rows = readRows(join(kept.folder, file)).filter(({ liveBlog }) => !changed.has(liveBlog))
  const liveBlogs = kept.changed.flatMap((slug) => archive.liveBlog(slug) ?? [])
  const anew = inLiveBlogs(name, archive, liveBlogs)
  return anew.length === 0 ? rows : [...rows, ...anew].sort(oldestFirst)
}

function inLiveBlogs(name: ListName, archive: Archive, liveBlogs: readonly LiveBlog[]): EntryRow[] {
  return liveBlogs
    .flatMap((liveBlog) => rowsOf(archive, entriesIn(liveBlog, name)))
    .sort(oldestFirst)
}

/** Writes the rows of a list to be kept. The name of its file follows from its content. */
export function keepRows(
  folder: string,
  { kind, slug }: ListName,
  rows: readonly EntryRow[],
): string {
  const liveBlogs = new Map<string, number>()
  const written = rows.map(({ timestamp, liveBlog, day, name, lineDigest, itemDigest }) => {
    const index = liveBlogs.get(liveBlog) ?? liveBlogs.size
    liveBlogs.set(liveBlog, index)
    return [timestamp, index, `${day}/${name}`, lineDigest, itemDigest] as WrittenRow
  })
  const list: WrittenList = { liveBlogs: [...liveBlogs.keys()], rows: written }
  const json = JSON.stringify(list)
  const file = `${kind}.${slug}.${digestOf(json)}.json`
  writeOnce(folder, file, json)
  return file
}

function readRows(path: string): EntryRow[] {
  // Our own file, whose name is the hash of what we wrote into it.
  const { liveBlogs, rows } = JSON.parse(readFileSync(path, 'utf8')) as WrittenList
  return rows.map(([timestamp, index, place, lineDigest, itemDigest]) => {
    const [day = '', name = ''] = place.split('/')
    return { timestamp, liveBlog: liveBlogs[index] ?? '', day, name, lineDigest, itemDigest }
  })
}
