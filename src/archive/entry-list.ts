import type { Instant } from '../model/timestamp.ts'
import type { Entry, EntryList, LiveBlog } from './archive.ts'
import { digestOf } from './source-file.ts'

/** Where an entry of a list stands, and what a line in the list follows from. */
export interface EntryRow {
  timestamp: Instant
  liveBlog: string
  day: string
  name: string
  lineDigest: string
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
  a: Omit<EntryRow, 'lineDigest'>,
  b: Omit<EntryRow, 'lineDigest'>,
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

/** Rows of entries that have been read are the entries themselves. */
function isEntry(row: EntryRow): row is Entry {
  return 'digest' in row
}

/** A list of entries by their rows, oldest first. */
export class EntryRows implements EntryList {
  readonly rows: readonly EntryRow[]
  readonly #liveBlog: (slug: string) => LiveBlog | undefined

  /** @param rows oldest first */
  constructor(rows: readonly EntryRow[], liveBlog: (slug: string) => LiveBlog | undefined) {
    this.rows = rows
    this.#liveBlog = liveBlog
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
        const all = this.#liveBlog(row.liveBlog)?.entries ?? []
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
      const liveBlog = this.#liveBlog(slug)
      lines += JSON.stringify([liveBlog?.title, liveBlog?.timezone])
    }
    return digestOf(lines)
  }
}
