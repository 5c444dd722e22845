import { lastChanged } from '../model/last-changed.ts'
import type { Instant } from '../model/timestamp.ts'
import type { Entry, GroupTally, LiveBlogSummary, Tally } from './archive.ts'
import { documentPath, type LinkSource } from './resolve-link.ts'

const DAY_MS = 86_400_000

/** What stands for all live blogs among those linked to: the archive's pages follow from every one. */
export const ANY_LIVE_BLOG = '/archive/'

/** Counts the entries of a live blog, which come oldest first. */
export function tallyOf(
  liveBlog: Pick<LiveBlogSummary, 'slug' | 'topics' | 'authors' | 'links'>,
  entries: readonly Entry[],
): Tally {
  const days = new Map<string, { day: string; entries: number; lastChanged: Instant }>()
  const people: Record<string, Writable<GroupTally>> = {}
  const searchDays = new Map<number, number>()
  const searchYears = new Set<string>()
  for (const entry of entries) {
    const changed = lastChanged(entry)
    const day = days.get(entry.day)
    if (!day) days.set(entry.day, { day: entry.day, entries: 1, lastChanged: changed })
    else {
      day.entries++
      day.lastChanged = Math.max(day.lastChanged, changed)
    }
    for (const slug of authorsOf(liveBlog, entry)) count(people, slug, entry)
    if (!entry.withdrawn) {
      const utcDay = Math.floor(entry.timestamp / DAY_MS)
      searchDays.set(utcDay, (searchDays.get(utcDay) ?? 0) + 1)
      searchYears.add(entry.day.slice(0, 4))
    }
  }
  const first = entries[0]?.timestamp
  const last = entries.at(-1)?.timestamp
  return {
    entries: entries.length,
    ...(first !== undefined && { firstEntry: first }),
    ...(last !== undefined && { lastEntry: last }),
    days: [...days.values()],
    topics: tallyTopics(liveBlog, entries),
    people,
    searchDays: [...searchDays],
    searchYears: [...searchYears].sort(),
    moved: entries.filter(({ aliases }) => aliases.length > 0),
    linksTo: linksTo(liveBlog, entries),
  }
}

/** How many of some entries of a live blog bear each topic. */
export function tallyTopics(
  liveBlog: Pick<LiveBlogSummary, 'topics'>,
  entries: readonly Entry[],
): Tally['topics'] {
  const topics: Record<string, Writable<GroupTally>> = {}
  for (const entry of entries) {
    for (const slug of topicsOf(liveBlog, entry)) count(topics, slug, entry)
  }
  return topics
}

/** The topics that hold for an entry: its live blog's and its own, each once. */
export function topicsOf(
  { topics }: { topics: readonly string[] },
  entry: Pick<Entry, 'topics'>,
): readonly string[] {
  if (topics.length === 0) return entry.topics
  return entry.topics.length === 0 ? topics : [...new Set([...topics, ...entry.topics])]
}

/** The people an entry is by: its own, or its live blog's where it names none; each once. */
export function authorsOf(
  { authors }: { authors: readonly string[] },
  entry: Pick<Entry, 'authors'>,
): readonly string[] {
  const own = entry.authors.length > 0 ? entry.authors : authors
  return own.length < 2 ? own : [...new Set(own)]
}

/** @see Tally.linksTo */
function linksTo(
  { slug, links }: Pick<LiveBlogSummary, 'slug' | 'links'>,
  entries: readonly Entry[],
): string[] {
  const targets = new Set(links.flatMap((href) => liveBlogOf({ liveBlog: slug }, href)))
  for (const entry of entries) {
    for (const href of entry.links) for (const other of liveBlogOf(entry, href)) targets.add(other)
  }
  targets.delete(slug)
  return [...targets].sort()
}

function liveBlogOf(from: LinkSource, href: string): string[] {
  if (href.startsWith(ANY_LIVE_BLOG)) return [ANY_LIVE_BLOG]
  const [, slug] = /^live-blogs\/([^/]+)/.exec(documentPath(from, href)) ?? []
  return slug === undefined ? [] : [slug]
}

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] }

function count(tallies: Record<string, Writable<GroupTally>>, slug: string, entry: Entry): void {
  const tally = (tallies[slug] ??= { entries: 0, findable: 0 })
  tally.entries++
  if (!entry.withdrawn) tally.findable++
}
