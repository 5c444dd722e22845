import type { SiteSettings } from '../model/site-settings.ts'
import type { Archive, Entry, LiveBlog, Person, PictureFile, Topic } from './archive.ts'
import { readBodyFrom, readPictureFrom } from './read-body.ts'

/** Checked content as plain data: what passes between threads. */
export interface ArchiveParts {
  /** The content folder. */
  root: string
  settings: SiteSettings
  topics: Topic[]
  people: Person[]
  liveBlogs: LiveBlog[]
  pictures: PictureFile[]
}

/** Makes the archive of checked content: sorts it, and finds the entries of topics and people. */
export function createArchive(parts: ArchiveParts): Archive {
  const liveBlogs = [...parts.liveBlogs].sort(byStartNewestFirst)
  const bySlug = new Map(liveBlogs.map((liveBlog) => [liveBlog.slug, liveBlog]))
  let byTopic: Map<string, Entry[]> | undefined
  let byPerson: Map<string, Entry[]> | undefined
  return {
    settings: parts.settings,
    topics: new Map(parts.topics.map((topic) => [topic.slug, topic])),
    people: new Map(parts.people.map((person) => [person.slug, person])),
    liveBlogs,
    pictures: new Map(parts.pictures.map((picture) => [picture.path, picture])),
    liveBlog: (slug) => bySlug.get(slug),
    entriesOfTopic: (slug) => {
      byTopic ??= groupEntries(liveBlogs, (entry, { topics }) => union(topics, entry.topics))
      return byTopic.get(slug) ?? []
    },
    entriesOfPerson: (slug) => {
      byPerson ??= groupEntries(liveBlogs, (entry, { authors }) =>
        entry.authors.length > 0 ? entry.authors : authors,
      )
      return byPerson.get(slug) ?? []
    },
    newestEntries: (limit) => newestEntries(liveBlogs, limit),
    readBody: (of) => readBodyFrom(parts.root, of),
    readPicture: (picture) => readPictureFrom(parts.root, picture),
  }
}

/** Oldest first; entries of one moment in the order of their paths. */
export function oldestFirst(a: Entry, b: Entry): number {
  return (
    a.timestamp - b.timestamp ||
    compare(a.liveBlog, b.liveBlog) ||
    compare(a.day, b.day) ||
    compare(a.name, b.name)
  )
}

function byStartNewestFirst(a: LiveBlog, b: LiveBlog): number {
  return (b.coverageStart ?? Infinity) - (a.coverageStart ?? Infinity) || compare(a.slug, b.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.length === 0 ? b : b.length === 0 ? a : [...new Set([...a, ...b])]
}

function groupEntries(
  liveBlogs: readonly LiveBlog[],
  keysOf: (entry: Entry, liveBlog: LiveBlog) => readonly string[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const liveBlog of liveBlogs) {
    for (const entry of liveBlog.entries) {
      for (const key of keysOf(entry, liveBlog)) {
        const group = groups.get(key)
        if (group) group.push(entry)
        else groups.set(key, [entry])
      }
    }
  }
  for (const group of groups.values()) group.sort(oldestFirst)
  return groups
}

/** Looks only into live blogs that moved recently enough, not through all entries. */
function newestEntries(liveBlogs: readonly LiveBlog[], limit: number): Entry[] {
  const byLastEntry = liveBlogs
    .flatMap((liveBlog) => {
      const last = liveBlog.entries.at(-1)
      return last ? [{ liveBlog, last: last.timestamp }] : []
    })
    .sort((a, b) => b.last - a.last)
  let newest: Entry[] = []
  for (const { liveBlog, last } of byLastEntry) {
    const oldestKept = newest.length === limit ? newest.at(-1)?.timestamp : undefined
    if (oldestKept !== undefined && last < oldestKept) break
    newest = [...newest, ...liveBlog.entries.slice(-limit)]
      .sort((a, b) => oldestFirst(b, a))
      .slice(0, limit)
  }
  return newest
}
