import type { Entry, EntryList } from '../../archive/archive.ts'
import { type FeedKind, feedFormats, hasHistory } from '../syndication/feed-settings.ts'
import { listHistory, monthRuns, siteHead } from '../syndication/history.ts'
import { findLiveBlog } from '../find.ts'
import type { FeedFormat } from '../links.ts'
import type { Site } from '../site.ts'
import { entryKey, namesOf } from './live-blog-outputs.ts'
import { type Output, outputKey } from './output.ts'

type Params = Output['params']

/** Below the folder of what a feed is of. */
const XML = '[feed].xml.ts'
const JSON_FEED = 'feed.json.ts'
const ARCHIVE = 'feed/[part].xml.ts'

/**
 * A feed in each of its formats.
 *
 * @param folder of the routes, below `src/pages/`: empty or ending in `/`
 * @param facts what all formats follow from
 */
export function feedOutputs(
  site: Site,
  kind: FeedKind,
  folder: string,
  params: Params,
  facts: unknown,
): Output[] {
  const key = outputKey(facts)
  return feedFormats(site, kind).map((format: FeedFormat) =>
    format === 'json'
      ? { route: folder + JSON_FEED, params, key }
      : { route: folder + XML, params: { ...params, feed: format }, key },
  )
}

/**
 * The feed of a list, and the documents of its history. Of those, no entry is read to know whether
 * they are as they were.
 *
 * @param about what the feed tells beside entries
 */
export function listFeedOutputs(
  site: Site,
  kind: FeedKind,
  folder: string,
  params: Params,
  about: unknown,
  list: EntryList,
): Output[] {
  const { feedSize } = site.archive.settings
  if (feedFormats(site, kind).length === 0) return []
  const keyOf = (start: number, end: number, previous: string | undefined) => [
    about,
    previous,
    list.itemKey(start, end),
    namesIn(site, list, start, end),
  ]
  if (!hasHistory(site, kind)) {
    const start = Math.max(0, list.length - feedSize)
    return feedOutputs(site, kind, folder, params, keyOf(start, list.length, undefined))
  }
  const { runs, headStart } = listHistory(list, feedSize)
  return [
    ...feedOutputs(site, kind, folder, params, keyOf(headStart, list.length, runs.at(-1)?.name)),
    ...runs.map(({ start, end, name }, index) => ({
      route: folder + ARCHIVE,
      params: { ...params, part: name },
      key: outputKey(keyOf(start, end, runs[index - 1]?.name)),
    })),
  ]
}

/** The feed of the whole site. */
export function siteFeedOutputs(site: Site): Output[] {
  const { entries, previous } = siteHead(site, hasHistory(site, 'site'))
  return feedOutputs(site, 'site', '', {}, [previous, itemKeys(site, entries)])
}

/** The documents of a month of the site's history. */
export function monthOutputs(site: Site, month: string): Output[] {
  if (!hasHistory(site, 'site')) return []
  const list = site.archive.entriesOfMonth(month)
  return monthRuns(site, month).map(({ start, end, name, previous }) => ({
    route: ARCHIVE,
    params: { part: name },
    key: outputKey([previous, list.itemKey(start, end), namesIn(site, list, start, end)]),
  }))
}

/** What the items of a feed over several live blogs follow from. */
function itemKeys(site: Site, entries: readonly Entry[]): unknown {
  const liveBlogs = [...new Set(entries.map(({ liveBlog }) => liveBlog))]
  return [
    entries.map((entry) => `${entry.liveBlog}/${entryKey(site, entry)}`),
    liveBlogs.map((slug) => namesOf(site, findLiveBlog(site, slug))),
  ]
}

/** Names that items of these entries bear beside the entries' own: those of their live blogs. */
function namesIn(site: Site, list: EntryList, start: number, end: number): unknown {
  const liveBlogs = new Set<string>()
  for (let index = start; index < end; index++) liveBlogs.add(list.placeAt(index).liveBlog)
  return [...liveBlogs].map((slug) => namesOf(site, findLiveBlog(site, slug)))
}
