import type { Instant } from '../model/timestamp.ts'
import type { Archive, Entry, EntryList, EntryPlace, LiveBlog } from './archive.ts'
import { folderOf, resolveLink } from './resolve-link.ts'
import { digestOf } from './source-file.ts'

/** Where an entry of a list stands, and what a line in the list follows from. */
export interface EntryRow extends EntryPlace {
  timestamp: Instant
  lineDigest: string
  /** Of `itemDigestOf`; an entry that has been read is asked for it. */
  itemDigest?: string
}

/** What the entries of a list have in common: a topic or a person, by slug. */
export interface ListName {
  kind: 'topic' | 'person'
  slug: string
}

/** The entries of a live blog that are in a list. */
export function rowsOf(liveBlog: LiveBlog, { kind, slug }: ListName): readonly EntryRow[] {
  const { tally, topics, authors, entries } = liveBlog
  if (!Object.hasOwn(kind === 'topic' ? tally.topics : tally.people, slug)) return []
  if (kind === 'topic') {
    return topics.includes(slug) ? entries : entries.filter((entry) => entry.topics.includes(slug))
  }
  return entries.filter((entry) =>
    (entry.authors.length > 0 ? entry.authors : authors).includes(slug),
  )
}

/** Oldest first; entries of one moment in the order of their paths. */
export function oldestFirst(
  a: Omit<EntryRow, 'lineDigest' | 'itemDigest'>,
  b: Omit<EntryRow, 'lineDigest' | 'itemDigest'>,
): number {
  return (
    a.timestamp - b.timestamp ||
    compare(a.liveBlog, b.liveBlog) ||
    compare(a.day, b.day) ||
    compare(a.name, b.name)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Hash of what a line of a list shows of an entry. */
export function lineDigestOf(
  entry: Pick<
    Entry,
    'timestamp' | 'title' | 'firstWords' | 'label' | 'keyEvent' | 'withdrawn' | 'image'
  >,
): string {
  const { timestamp, title, firstWords, label, keyEvent, withdrawn, image } = entry
  const shown = [timestamp, title, firstWords, label, keyEvent, withdrawn !== undefined, image?.alt]
  return digestOf(JSON.stringify(shown)).slice(0, 11)
}

/**
 * Hash of what the item of a feed follows from, the names of its live blog, topics and people apart:
 * its file, the pictures beside it, and where its links lead.
 */
export function itemDigestOf(archive: Archive, entry: Entry): string {
  const folder = `${folderOf(entry)}/`
  const pictures = (archive.liveBlog(entry.liveBlog)?.pictures ?? [])
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, digest }) => `${path}=${digest}`)
  const targets = entry.links.map((href) => {
    const target = resolveLink(archive, entry, href)
    if (target?.kind !== 'entry') return target?.path
    const { liveBlog, day, name } = target.entry
    return `${liveBlog}/${day}/${name}`
  })
  if (pictures.length === 0 && targets.length === 0) return entry.digest.slice(0, 11)
  return digestOf(JSON.stringify([entry.digest, pictures, targets])).slice(0, 11)
}

/** Rows of entries that have been read are the entries themselves. */
function isEntry(row: EntryRow): row is Entry {
  return 'digest' in row
}

/** A list of entries by their rows, oldest first. */
export class EntryRows implements EntryList {
  readonly rows: readonly EntryRow[]
  readonly #archive: Archive

  /** @param rows oldest first */
  constructor(rows: readonly EntryRow[], archive: Archive) {
    this.rows = rows
    this.#archive = archive
  }

  get length(): number {
    return this.rows.length
  }

  slice(start?: number, end?: number): Entry[] {
    const found = new Map<string, Map<string, Entry>>()
    return this.rows.slice(start, end).map((row) => {
      if (isEntry(row)) return row
      let entries = found.get(row.liveBlog)
      if (!entries) {
        const all = this.#archive.liveBlog(row.liveBlog)?.entries ?? []
        entries = new Map(all.map((entry) => [`${entry.day}/${entry.name}`, entry]))
        found.set(row.liveBlog, entries)
      }
      const entry = entries.get(`${row.day}/${row.name}`)
      if (!entry) throw new Error(`there is no entry ${row.liveBlog}/${row.day}/${row.name}`)
      return entry
    })
  }

  key(start: number, end: number): string {
    let lines = ''
    const slugs = new Set<string>()
    for (const { liveBlog, day, name, lineDigest } of this.rows.slice(start, end)) {
      lines += `${liveBlog}/${day}/${name} ${lineDigest}\n`
      slugs.add(liveBlog)
    }
    for (const slug of slugs) {
      const liveBlog = this.#archive.liveBlog(slug)
      lines += JSON.stringify([liveBlog?.title, liveBlog?.timezone, liveBlog?.language])
    }
    return digestOf(lines)
  }
  placeAt(index: number): EntryPlace {
    const row = this.rows[index]
    if (!row) throw new Error(`there is no row ${index} among ${this.rows.length}`)
    return row
  }

  itemKey(start: number, end: number): string {
    let items = ''
    for (const row of this.rows.slice(start, end)) {
      items += `${row.liveBlog}/${row.day}/${row.name} ${this.itemDigest(row)}\n`
    }
    return digestOf(items)
  }

  /** What is kept of a row for `itemKey`. */
  itemDigest(row: EntryRow): string {
    return row.itemDigest ?? (isEntry(row) ? itemDigestOf(this.#archive, row) : '')
  }
}
