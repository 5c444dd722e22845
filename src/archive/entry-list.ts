import type { Archive, Entry, EntryList, EntryPlace, ListedEntry, LiveBlog } from './archive.ts'
import type { EntryRow } from './entry-row.ts'
import { digestOf } from './source-file.ts'
import { authorsOf, topicsOf } from './tally.ts'

/** What the entries of a list have in common: a topic or a person, by slug. */
export interface ListName {
  kind: 'topic' | 'person'
  slug: string
}

/** What a list is called: `topic/weather`. */
export function listKey({ kind, slug }: ListName): string {
  return `${kind}/${slug}`
}

/** The lists that an entry of a live blog is in. */
export function listsOf(liveBlog: LiveBlog, entry: Entry): ListName[] {
  return [
    ...topicsOf(liveBlog, entry).map((slug) => ({ kind: 'topic', slug }) as const),
    ...authorsOf(liveBlog, entry).map((slug) => ({ kind: 'person', slug }) as const),
  ]
}

/** The entries of a live blog that are in a list. */
export function entriesIn(liveBlog: LiveBlog, { kind, slug }: ListName): readonly Entry[] {
  const { topics, people } = liveBlog.tally
  if (!Object.hasOwn(kind === 'topic' ? topics : people, slug)) return []
  return liveBlog.entries.filter((entry) =>
    (kind === 'topic' ? topicsOf(liveBlog, entry) : authorsOf(liveBlog, entry)).includes(slug),
  )
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

  slice(start?: number, end?: number): readonly ListedEntry[] {
    const rows = this.rows.slice(start, end)
    const listed = rows.flatMap((row) => row.listed ?? [])
    return listed.length === rows.length ? listed : this.read(start, end)
  }

  /** @throws when one of them is not in its live blog */
  read(start?: number, end?: number): Entry[] {
    const found = new Map<string, Map<string, Entry>>()
    return this.rows.slice(start, end).map(({ liveBlog, day, name }) => {
      let entries = found.get(liveBlog)
      if (!entries) {
        const all = this.#archive.liveBlog(liveBlog)?.entries ?? []
        entries = new Map(all.map((entry) => [`${entry.day}/${entry.name}`, entry]))
        found.set(liveBlog, entries)
      }
      const entry = entries.get(`${day}/${name}`)
      if (!entry) throw new Error(`there is no entry ${liveBlog}/${day}/${name}`)
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

  itemKey(start: number, end: number): string {
    let items = ''
    for (const { liveBlog, day, name, itemDigest } of this.rows.slice(start, end)) {
      items += `${liveBlog}/${day}/${name} ${itemDigest}\n`
    }
    return digestOf(items)
  }

  placeAt(index: number): EntryPlace {
    const row = this.rows[index]
    if (!row) throw new Error(`there is no row ${index} among ${this.rows.length}`)
    return row
  }
}
