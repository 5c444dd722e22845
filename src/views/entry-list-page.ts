import type { Entry } from '../archive/archive.ts'
import { formatCount } from './counts.ts'
import { type EntryLineDay, entryLinesByDay } from './entry-line.ts'
import { type PageRange, paginate } from './paging.ts'
import type { Site } from './site.ts'

/** One page of a long list of entries: a topic's or a person's. */
export interface EntryListPage {
  /** This page's own path and address. */
  path: string
  canonical: string
  /** Counted from the oldest, 1; none for the newest page. */
  number?: number
  /** How many entries the whole list has. */
  total: number
  /** The same in words: `412 updates`. */
  extent: string
  /** Newest first. */
  days: EntryLineDay[]
  /** Paths of the neighbouring pages. */
  olderPath?: string
  newerPath?: string
}

/**
 * A page of a list.
 *
 * @param entries the whole list, oldest first
 * @param number the page's number, none for the newest page
 * @param pathOf the path of a page of this list
 * @throws when the list has no such page
 */
export function entryListPage(
  site: Site,
  entries: readonly Entry[],
  number: number | undefined,
  pathOf: (number?: number) => string,
): EntryListPage {
  const range = paginate(entries.length).find((page) => page.number === number)
  if (!range) throw new Error(`no page ${number ?? 'newest'} in a list of ${entries.length}`)
  const path = pathOf(number)
  return {
    path,
    canonical: site.links.absolute(path),
    ...(number !== undefined && { number }),
    total: entries.length,
    extent: formatCount(entries.length, 'update', site.archive.settings.language),
    days: entryLinesByDay(site, entries.slice(range.start, range.end).reverse()),
    ...neighbours(range, pathOf),
  }
}

/** The numbers of a list's pages, oldest first; the newest page is `undefined`. */
export function pageNumbers(count: number): (number | undefined)[] {
  return paginate(count).map(({ number }) => number)
}

function neighbours(
  { older, newer }: PageRange,
  pathOf: (number?: number) => string,
): { olderPath?: string; newerPath?: string } {
  return {
    ...(older !== undefined && { olderPath: pathOf(older) }),
    ...(newer !== undefined && { newerPath: newer === 'newest' ? pathOf() : pathOf(newer) }),
  }
}
