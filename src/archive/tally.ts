import { lastChanged } from '../model/last-changed.ts'
import type { Instant } from '../model/timestamp.ts'
import type { Entry, LiveBlogSummary, Tally } from './archive.ts'
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
  const gone = entries.filter(({ withdrawn }) => withdrawn)
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
    people: tallyPeople(liveBlog, entries),
    withdrawn: { topics: tallyTopics(liveBlog, gone), people: tallyPeople(liveBlog, gone) },
    searchDays: [...searchDays],
    searchYears: [...searchYears].sort(),
    moved: entries.filter(({ aliases }) => aliases.length > 0),
    corrected: entries.filter(({ corrections, withdrawn }) => corrections.length > 0 || withdrawn),
    linksTo: linksTo(liveBlog, entries),
  }
}

/** How many of some entries of a live blog bear each topic. */
export function tallyTopics(
  liveBlog: Pick<LiveBlogSummary, 'topics'>,
  entries: readonly Entry[],
): Tally['topics'] {
  return count(entries, (entry) => topicsOf(liveBlog, entry))
}

/** How many of some entries of a live blog each person has. */
function tallyPeople(
  liveBlog: Pick<LiveBlogSummary, 'authors'>,
  entries: readonly Entry[],
): Tally['people'] {
  return count(entries, (entry) => authorsOf(liveBlog, entry))
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
  const targets = new Set(links.map((href) => liveBlogLinkedTo({ liveBlog: slug }, href)))
  for (const entry of entries) {
    for (const href of entry.links) targets.add(liveBlogLinkedTo(entry, href))
  }
  return [...targets].filter((target) => target !== undefined).sort()
}

/** The live blog that a link leads to, `ANY_LIVE_BLOG`, or neither; whether it is there or not. */
export function liveBlogLinkedTo(from: LinkSource, href: string): string | undefined {
  if (href.startsWith(ANY_LIVE_BLOG)) return ANY_LIVE_BLOG
  return /^live-blogs\/([^/]+)/.exec(documentPath(from, href))?.[1]
}

function count(
  entries: readonly Entry[],
  slugsOf: (entry: Entry) => readonly string[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const entry of entries) {
    for (const slug of slugsOf(entry)) counts[slug] = (counts[slug] ?? 0) + 1
  }
  return counts
}
