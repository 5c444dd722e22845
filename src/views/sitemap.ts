import type { Entry } from '../archive/archive.ts'
import { toIso } from '../model/zoned-time.ts'
import { archiveMonths, archiveYears } from './archive-calendar.ts'
import { lastChanged } from './entry.ts'
import { paginate } from './paging.ts'
import type { Site } from './site.ts'
import { groupByDay } from './timeline.ts'

/** A page as search engines are told of it. */
export interface SitemapUrl {
  url: string
  /** RFC 3339, when what the page shows last changed; only where content says so. */
  lastmod?: string
}

/**
 * All pages that are their own canonical address: no share pages, no day page that is its cover's
 * twin, no search page. The last change of a page is the last change of an entry on it.
 */
export function sitemapUrls(site: Site): SitemapUrl[] {
  const { archive, links } = site
  const { timezone } = archive.settings
  const url = (path: string, entries: readonly Entry[] = []): SitemapUrl => ({
    url: links.absolute(path),
    ...(entries.length > 0 && { lastmod: toIso(latest(entries), timezone) }),
  })
  const list = (entries: readonly Entry[], pathOf: (page?: number) => string) =>
    paginate(entries.length).map(({ number, start, end }) =>
      url(pathOf(number), entries.slice(start, end)),
    )
  return [
    url(links.home(), archive.newestEntries(archive.settings.feedSize)),
    url(links.topics()),
    url(links.archive()),
    url(links.feeds()),
    ...archive.liveBlogs.flatMap((liveBlog) => {
      const days = groupByDay(liveBlog.entries)
      const cover = url(links.cover(liveBlog.slug), liveBlog.entries)
      if (days.size <= 1) return [cover]
      return [cover, ...[...days].map(([day, of]) => url(links.day(liveBlog.slug, day), of))]
    }),
    ...[...archive.topics.keys()].flatMap((slug) =>
      list(archive.entriesOfTopic(slug), (page) => links.topic(slug, page)),
    ),
    ...[...archive.people.keys()].flatMap((slug) =>
      list(archive.entriesOfPerson(slug), (page) => links.person(slug, page)),
    ),
    ...archiveYears(site).map(({ path }) => url(path)),
    ...archiveMonths(site).map((month) => url(links.archive(month.slice(0, 4), month.slice(5)))),
  ]
}

function latest(entries: readonly Entry[]): number {
  let last = -Infinity
  for (const entry of entries) last = Math.max(last, lastChanged(entry))
  return last
}
