import type { SiteSettings } from '../model/site-settings.ts'
import type { Instant } from '../model/timestamp.ts'
import type { Archive, Entry, LiveBlog, Person, PictureFile, Tally, Topic } from './archive.ts'
import { EntryRows, type ListName } from './entry-list.ts'
import { type EntryRow, oldestFirst, rowsOf } from './entry-row.ts'
import { findFollowUps, liveBlogsLinking, placeInLiveBlog } from './follow-ups.ts'
import { findRows, type KeptLists } from './kept-lists.ts'
import { readBodyFrom, readPictureFrom } from './read-body.ts'
import { tallyTopics } from './tally.ts'

/** Checked content, from which an archive is made. */
export interface ArchiveParts {
  /** The content folder. */
  root: string
  settings: SiteSettings
  topics: Topic[]
  people: Person[]
  liveBlogs: LiveBlog[]
}

/**
 * Makes the archive of checked content: sorts it, and finds the entries of topics and people.
 *
 * @param lists of an earlier build, if there are any
 */
export function createArchive(parts: ArchiveParts, lists?: KeptLists): Archive {
  const liveBlogs = [...parts.liveBlogs].sort(byStartNewestFirst)
  const bySlug = new Map(liveBlogs.map((liveBlog) => [liveBlog.slug, liveBlog]))
  const find = (slug: string) => bySlug.get(slug)
  const list = (rows: readonly EntryRow[]) => new EntryRows(rows, archive)
  const listOf = (name: ListName) => list(findRows(name, archive, lists))
  let linking: ReadonlyMap<string, readonly string[]> | undefined
  const followUpsOf = keepLast((slug) =>
    findFollowUps(archive, slug, (linking ??= liveBlogsLinking(archive))),
  )
  const archive: Archive = {
    settings: parts.settings,
    topics: new Map(parts.topics.map((topic) => [topic.slug, topic])),
    people: new Map(parts.people.map((person) => [person.slug, person])),
    liveBlogs,
    liveBlog: find,
    entriesOfTopic: keepLast((slug) => listOf({ kind: 'topic', slug })),
    entriesOfPerson: keepLast((slug) => listOf({ kind: 'person', slug })),
    entriesOfMonth: keepLast((month) => list(rowsOfMonth(archive, month))),
    entriesOfLiveBlog: keepLast((slug) => list(rowsOf(archive, find(slug)?.entries ?? []))),
    countByTopic: (since = -Infinity) => countByTopic(liveBlogs, since),
    countByPerson: () => addUp(liveBlogs.map(({ tally }) => tally.people)),
    followUps: (entry) => followUpsOf(entry.liveBlog).get(placeInLiveBlog(entry)) ?? [],
    newestEntries: (limit) => newestEntries(liveBlogs, limit),
    picture: (path) => {
      const [, slug = ''] = path.split('/')
      return findPicture(bySlug.get(slug)?.pictures ?? [], path)
    },
    readBody: (of) => readBodyFrom(parts.root, of),
    readPicture: (picture) => readPictureFrom(parts.root, picture),
  }
  return archive
}

/** Reads the entries only of live blogs that have some in the month. */
function rowsOfMonth(archive: Archive, month: string): EntryRow[] {
  const isIn = ({ day }: { day: string }) => day.startsWith(month)
  return archive.liveBlogs
    .filter(({ tally }) => tally.days.some(isIn))
    .flatMap(({ entries }) => rowsOf(archive, entries.filter(isIn)))
    .sort(oldestFirst)
}

function byStartNewestFirst(a: LiveBlog, b: LiveBlog): number {
  return (b.coverageStart ?? Infinity) - (a.coverageStart ?? Infinity) || compare(a.slug, b.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The pages and feeds of a list are made one after another. */
function keepLast<Found>(find: (slug: string) => Found): (slug: string) => Found {
  let last: { slug: string; found: Found } | undefined
  return (slug) => {
    if (last?.slug !== slug) last = { slug, found: find(slug) }
    return last.found
  }
}

function findPicture(pictures: readonly PictureFile[], path: string): PictureFile | undefined {
  return pictures.find((picture) => picture.path === path)
}

/** Reads the entries only of live blogs that went on over the moment. */
function countByTopic(liveBlogs: readonly LiveBlog[], since: Instant): Map<string, number> {
  return addUp(
    liveBlogs
      .filter(({ tally }) => (tally.lastEntry ?? -Infinity) > since)
      .map((liveBlog) => {
        const { firstEntry = -Infinity, topics } = liveBlog.tally
        if (firstEntry > since) return topics
        return tallyTopics(
          liveBlog,
          liveBlog.entries.filter(({ timestamp }) => timestamp > since),
        )
      }),
  )
}

function addUp(tallies: readonly Tally['topics'][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const tally of tallies) {
    for (const [slug, entries] of Object.entries(tally)) {
      counts.set(slug, (counts.get(slug) ?? 0) + entries)
    }
  }
  return counts
}

/** Looks only into live blogs that moved recently enough, not through all entries. */
function newestEntries(liveBlogs: readonly LiveBlog[], limit: number): Entry[] {
  const byLastEntry = liveBlogs
    .flatMap((liveBlog) => {
      const last = liveBlog.tally.lastEntry
      return last === undefined ? [] : [{ liveBlog, last }]
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
