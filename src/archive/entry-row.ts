import type { Archive, Entry, EntryPlace, ListedEntry } from './archive.ts'
import { folderOf, resolveLink } from './resolve-link.ts'
import { digestOf } from './source-file.ts'

/** An entry of a list: where it stands, and what is shown of it follows from. */
export interface EntryRow extends Pick<Entry, keyof EntryPlace | 'timestamp'> {
  /** Hash of what a line shows of it. */
  readonly lineDigest: string
  /** Of `itemDigestOf`. */
  readonly itemDigest: string
  /** What a line shows of it, where that is at hand. */
  readonly listed?: ListedEntry
}

/** What lists keep of entries. */
export function rowsOf(archive: Archive, entries: readonly Entry[]): EntryRow[] {
  return entries.map((entry) => {
    const { timestamp, liveBlog, day, name } = entry
    const digests = { lineDigest: lineDigestOf(entry), itemDigest: itemDigestOf(archive, entry) }
    return { timestamp, liveBlog, day, name, ...digests }
  })
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

function lineDigestOf(entry: ListedEntry): string {
  const { timestamp, title, firstWords, label, keyEvent, withdrawn, image } = entry
  const shown = [timestamp, title, firstWords, label, keyEvent, withdrawn !== undefined, image?.alt]
  return digestOf(JSON.stringify(shown)).slice(0, 11)
}

/**
 * Hash of what the item of a feed follows from, the names of its live blog, topics and people apart:
 * its file, the pictures beside it, and where its links lead.
 */
function itemDigestOf(archive: Archive, entry: Entry): string {
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
