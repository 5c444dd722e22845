import type { Entry } from '../../archive/archive.ts'
import { type KeptLiveBlog, openLiveBlog, type RecordReader } from '../../archive/record.ts'
import { authorsOf, topicsOf } from '../../archive/tally.ts'

/** A live blog as it was at the last build and as it is now; one of the two may be missing. */
export interface LiveBlogChange {
  slug: string
  before: KeptLiveBlog | undefined
  after: KeptLiveBlog | undefined
}

/** What has happened to live blogs between two builds, by slug; without those that are as they were. */
export function liveBlogChanges(
  before: readonly KeptLiveBlog[],
  after: readonly KeptLiveBlog[],
): LiveBlogChange[] {
  const old = new Map(before.map((kept) => [kept.slug, kept]))
  const current = new Map(after.map((kept) => [kept.slug, kept]))
  const slugs = new Set([...old.keys(), ...current.keys()])
  return [...slugs]
    .map((slug) => ({ slug, before: old.get(slug), after: current.get(slug) }))
    .filter((change) => !isSame(change))
}

function isSame({ before, after }: LiveBlogChange): boolean {
  if (before === after) return true
  return (
    before?.record === after?.record &&
    JSON.stringify(before?.summary) === JSON.stringify(after?.summary)
  )
}

/** What has to be looked at again, since what it shows may have changed. */
export interface ChangedParts {
  liveBlogs: ReadonlySet<string>
  topics: ReadonlySet<string>
  people: ReadonlySet<string>
  /** Months (`2025-12`) with days whose entries may be told otherwise than before. */
  months: ReadonlySet<string>
  /** UTC days since 1970-01-01 with entries that search may find otherwise than before. */
  searchDays: ReadonlySet<number>
}

/**
 * The parts of an archive that some changed live blogs may show in: themselves, those that link to
 * them or name them as translations, those that they link to, those that their entries used to be in,
 * and the topics and people of what has changed.
 *
 * @param all all live blogs as they are now
 */
export function changedParts(
  changes: readonly LiveBlogChange[],
  all: readonly KeptLiveBlog[],
  reader: RecordReader,
): ChangedParts {
  const liveBlogs = new Set(changes.map(({ slug }) => slug))
  const topics = new Set<string>()
  const people = new Set<string>()
  const months = new Set<string>()
  const searchDays = new Set<number>()
  for (const change of changes) {
    for (const { entry, liveBlog } of changedEntries(change, reader)) {
      for (const slug of topicsOf(liveBlog, entry)) topics.add(slug)
      for (const slug of authorsOf(liveBlog, entry)) people.add(slug)
      months.add(entry.day.slice(0, 7))
      searchDays.add(Math.floor(entry.timestamp / DAY_MS))
    }
    for (const slug of formerLiveBlogs(change)) liveBlogs.add(slug)
    for (const slug of linkedLiveBlogs(change)) liveBlogs.add(slug)
  }
  const changed = new Set(changes.map(({ slug }) => slug))
  for (const { slug, summary } of all) {
    if (summary?.translations.some((to) => changed.has(to))) liveBlogs.add(slug)
    const linksThere = summary?.tally.linksTo.some((to) => changed.has(to))
    if (!linksThere) continue
    // Where a link leads may have changed, and with it every text that holds it.
    liveBlogs.add(slug)
    for (const topic of Object.keys(summary?.tally.topics ?? {})) topics.add(topic)
    for (const person of Object.keys(summary?.tally.people ?? {})) people.add(person)
    for (const { day } of summary?.tally.days ?? []) months.add(day.slice(0, 7))
  }
  return { liveBlogs, topics, people, months, searchDays }
}

const DAY_MS = 86_400_000

interface EntryOfLiveBlog {
  entry: Entry
  liveBlog: { topics: readonly string[]; authors: readonly string[] }
}

/** Entries that are new, gone or other than before; all, when what all of them show is. */
function changedEntries(
  { before, after }: LiveBlogChange,
  reader: RecordReader,
): EntryOfLiveBlog[] {
  const old = entriesOf(before, reader)
  const current = entriesOf(after, reader)
  if (aboutAll(before, reader) !== aboutAll(after, reader)) {
    return [...old.values(), ...current.values()]
  }
  const isIn = (others: ReadonlyMap<string, EntryOfLiveBlog>, [key]: [string, EntryOfLiveBlog]) =>
    others.has(key)
  return [
    ...[...old].filter((entry) => !isIn(current, entry)),
    ...[...current].filter((entry) => !isIn(old, entry)),
  ].map(([, entry]) => entry)
}

/** A live blog's entries, by what they are and where. */
function entriesOf(
  kept: KeptLiveBlog | undefined,
  reader: RecordReader,
): Map<string, EntryOfLiveBlog> {
  if (!kept?.summary) return new Map()
  const liveBlog = openLiveBlog(kept.summary, kept.record, reader)
  return new Map(
    liveBlog.entries.map((entry) => [
      `${entry.day}/${entry.name} ${entry.digest}`,
      { entry, liveBlog },
    ]),
  )
}

/** What the lines and feed items of all entries of a live blog follow from beside the entries. */
function aboutAll(kept: KeptLiveBlog | undefined, reader: RecordReader): string | undefined {
  if (!kept?.summary) return undefined
  const { title, timezone, topics, authors, aliases } = kept.summary
  const { pictures } = openLiveBlog(kept.summary, kept.record, reader)
  return JSON.stringify([title, timezone, topics, authors, aliases, pictures])
}

/** Live blogs whose day pages tell where an entry has gone that used to be on them. */
function formerLiveBlogs({ before, after }: LiveBlogChange): string[] {
  const moved = [before, after].flatMap((kept) => kept?.summary?.tally.moved ?? [])
  return moved.flatMap(({ aliases }) =>
    aliases.flatMap((alias) => /^\/live\/([^/#]+)\//.exec(alias)?.[1] ?? []),
  )
}

/** Live blogs whose entries tell that they were followed up here. */
function linkedLiveBlogs({ before, after }: LiveBlogChange): string[] {
  return [before, after].flatMap((kept) => kept?.summary?.tally.linksTo ?? [])
}
