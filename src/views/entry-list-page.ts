import type { EntryList } from '../archive/archive.ts'
import { formatUpdates } from './counts.ts'
import { type EntryLine, entryLinesByDay } from './entry-line.ts'
import type { LineDay } from './lines-by-day.ts'
import { type PageRange, paginate } from './paging.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** One page of a long list of entries: a topic's or a person's. */
export interface EntryListPage {
  /** This page's own path and address. */
  path: string
  canonical: string
  /** Counted from the oldest, 1; none for the newest page. */
  number?: number
  /**
   * How many entries the list has: `412 updates`. A numbered page tells only its own, since it is not
   * to change when the list grows.
   */
  extent: string
  /** Newest first. */
  days: LineDay<EntryLine>[]
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
  entries: Pick<EntryList, 'length' | 'slice'>,
  number: number | undefined,
  pathOf: (number?: number) => string,
): EntryListPage {
  const path = pathOf(number)
  const range = paginate(entries.length).find((page) => page.number === number)
  if (!range) throw new Error(`no page ${number ?? 'newest'} in a list of ${entries.length}`)
  return {
    path,
    canonical: site.links.absolute(path),
    ...(number !== undefined && { number }),
    extent: formatUpdates(
      number === undefined ? entries.length : range.end - range.start,
      siteWords(site),
    ),
    days: entryLinesByDay(site, entries.slice(range.start, range.end).toReversed()),
    ...pageNeighbours(range, pathOf),
  }
}

/** The numbers of a list's pages, oldest first; the newest page is `undefined`. */
export function pageNumbers(count: number): (number | undefined)[] {
  return paginate(count).map(({ number }) => number)
}

/** Paths of the pages beside one of a list. */
export function pageNeighbours(
  { older, newer }: PageRange,
  pathOf: (number?: number) => string,
): { olderPath?: string; newerPath?: string } {
  return {
    ...(older !== undefined && { olderPath: pathOf(older) }),
    ...(newer !== undefined && { newerPath: newer === 'newest' ? pathOf() : pathOf(newer) }),
  }
}
