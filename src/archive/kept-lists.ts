import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { LiveBlog } from './archive.ts'
import { type EntryRow, type EntryRows, type ListName, oldestFirst, rowsOf } from './entry-list.ts'
import { digestOf } from './source-file.ts'
import { writeOnce } from './write-once.ts'

/** The lists of topics and people as the last build left them: plain data, which can pass between threads. */
export interface KeptLists {
  /** Where they lie. */
  folder: string
  /** Their files, by `listKey`; none, when every list is to be made anew. */
  files: Readonly<Record<string, string>>
  /** Live blogs that have changed since, or are gone, or link to one that has. */
  changed: readonly string[]
}

/** What a list is called: `topic/weather`. */
export function listKey({ kind, slug }: ListName): string {
  return `${kind}/${slug}`
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
 * The rows of a list, oldest first: those of the last build, with what has changed since; all of them
 * from the live blogs, where no list is kept.
 */
export function findRows(
  name: ListName,
  liveBlogs: readonly LiveBlog[],
  kept: KeptLists | undefined,
): EntryRow[] {
  const file = kept?.files[listKey(name)]
  if (!kept || file === undefined) return sorted(liveBlogs, name)
  const changed = new Set(kept.changed)
  const rows = readRows(join(kept.folder, file)).filter(({ liveBlog }) => !changed.has(liveBlog))
  const anew = sorted(
    liveBlogs.filter(({ slug }) => changed.has(slug)),
    name,
  )
  return anew.length === 0 ? rows : [...rows, ...anew].sort(oldestFirst)
}

function sorted(liveBlogs: readonly LiveBlog[], name: ListName): EntryRow[] {
  return liveBlogs.flatMap((liveBlog) => rowsOf(liveBlog, name)).sort(oldestFirst)
}

/** Writes a list to be kept. Its file's name follows from its content. */
export function keepRows(folder: string, { kind, slug }: ListName, list: EntryRows): string {
  const liveBlogs = new Map<string, number>()
  const written = list.rows.map((row) => {
    const { timestamp, liveBlog, day, name, lineDigest } = row
    const index = liveBlogs.get(liveBlog) ?? liveBlogs.size
    liveBlogs.set(liveBlog, index)
    const place = `${day}/${name}`
    return [timestamp, index, place, lineDigest, list.itemDigest(row)] as WrittenRow
  })
  const kept: WrittenList = { liveBlogs: [...liveBlogs.keys()], rows: written }
  const json = JSON.stringify(kept)
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
