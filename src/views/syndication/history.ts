import type { Entry, EntryList, EntryPlace } from '../../archive/archive.ts'
import { keepForSite } from '../keep.ts'
import type { Site } from '../site.ts'

/** One entry in so many ends a document, on average. */
const MEAN_ENTRIES = 100

/** A document ends here in any case. */
const MOST_ENTRIES = 200

/** A run of a list, oldest first, that is one document of a feed's history (RFC 5005, section 4). */
export interface ArchiveRun {
  start: number
  /** One behind its last entry. */
  end: number
  /** What the document is called: after its last entry, or the month that it ends. */
  name: string
}

/**
 * Cuts a list into runs that are told once and for all. Where a run ends follows from the place of
 * the entry that ends it, and not from what is before it: an entry that is added, or dated back,
 * changes the run that it falls into, and no other. What follows the last end is still open.
 */
export function closedRuns(list: Pick<EntryList, 'length' | 'placeAt'>): ArchiveRun[] {
  const runs: ArchiveRun[] = []
  let start = 0
  for (let index = 0; index < list.length; index++) {
    const place = list.placeAt(index)
    if (!endsRun(place) && index + 1 - start < MOST_ENTRIES) continue
    runs.push({ start, end: index + 1, name: nameOf(place) })
    start = index + 1
  }
  return runs
}

/** FNV-1a, 32 bits: of 100,000 entries in a few milliseconds. It needs to be even, not safe. */
function endsRun({ liveBlog, day, name }: EntryPlace): boolean {
  let sum = 0x811c9dc5
  for (const part of [liveBlog, day, name]) {
    for (let index = 0; index < part.length; index++) {
      sum = Math.imul(sum ^ part.charCodeAt(index), 0x01000193)
    }
  }
  // The low bits of the last step are those of the last letter; the high ones are of all.
  return ((sum ^ (sum >>> 15)) >>> 0) % MEAN_ENTRIES === 0
}

/** Dots keep apart what hyphens could not: no slug holds one. */
function nameOf({ liveBlog, day, name }: EntryPlace): string {
  return `${day}.${liveBlog}.${name}`
}

/** Where a feed stops telling everything itself. */
export interface ListHistory {
  list: EntryList
  /** Oldest first; none where the feed holds all. */
  runs: readonly ArchiveRun[]
  /** The first entry of the feed itself. */
  headStart: number
}

/**
 * The history of a list. A run whose entries are all among the newest that the feed holds anyway
 * needs no document yet; and the feed holds whatever is in no document.
 */
export function listHistory(list: EntryList, feedSize: number): ListHistory {
  const newest = Math.max(0, list.length - feedSize)
  let known = histories.get(list)
  if (!known) {
    const runs = closedRuns(list).filter(({ start }) => start < newest)
    known = { list, runs, headStart: Math.min(newest, runs.at(-1)?.end ?? 0) }
    histories.set(list, known)
  }
  return known
}

const histories = new WeakMap<EntryList, ListHistory>()

/** The months (`2025-12`) that have entries, oldest first. */
export const monthsWithEntries = keepForSite('months with entries', ({ archive }): string[] => {
  const months = new Set<string>()
  for (const { tally } of archive.liveBlogs) {
    for (const { day } of tally.days) months.add(day.slice(0, 7))
  }
  return [...months].sort()
})

/** A document of the site's history, and the one before it. */
export interface SiteRun extends ArchiveRun {
  previous: string | undefined
}

/**
 * The documents of a month of the site's history. Months are cut for themselves, so that one is
 * looked at without the others: the last document of a month is called by the month's name. Of the
 * newest month, the end is open.
 */
export function monthRuns(site: Site, month: string): SiteRun[] {
  const months = monthsWithEntries(site)
  const list = site.archive.entriesOfMonth(month)
  const runs = closedRuns(list)
  const start = runs.at(-1)?.end ?? 0
  if (month !== months.at(-1)) {
    if (start < list.length) runs.push({ start, end: list.length, name: month })
    else runs.splice(-1, 1, ...runs.slice(-1).map((run) => ({ ...run, name: month })))
  }
  const before = months[months.indexOf(month) - 1]
  return runs.map((run, index) => ({ ...run, previous: runs[index - 1]?.name ?? before }))
}

/** The entries that the site's feed tells, newest first, and the newest document of its history. */
export function siteHead(
  site: Site,
  withHistory: boolean,
): { entries: readonly Entry[]; previous?: string } {
  const { archive } = site
  const newest = archive.newestEntries(archive.settings.feedSize)
  const months = monthsWithEntries(site)
  const month = months.at(-1)
  if (!withHistory || month === undefined) return { entries: newest }
  const run = monthRuns(site, month).at(-1)
  const open = archive.entriesOfMonth(month).read(run?.end ?? 0)
  const previous = run?.name ?? months.at(-2)
  const known = new Set(newest.map(placeKey))
  const more = open.filter((entry) => !known.has(placeKey(entry))).reverse()
  return { entries: [...newest, ...more], ...(previous !== undefined && { previous }) }
}

function placeKey({ liveBlog, day, name }: EntryPlace): string {
  return `${liveBlog}/${day}/${name}`
}
