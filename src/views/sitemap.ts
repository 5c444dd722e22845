import type { DayTally } from '../archive/archive.ts'
import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'
import { archiveMonths, archiveYears } from './archive-calendar.ts'
import { pageNumbers } from './entry-list-page.ts'
import type { Site } from './site.ts'

/** A page as search engines are told of it. */
export interface SitemapUrl {
  url: string
  /** RFC 3339, when what the page shows last changed; only where content says so. */
  lastmod?: string
}

/**
 * All pages that are their own canonical address: no share pages, no day page that is its cover's
 * twin, no search page. The last change of a page is the last change of an entry on it; lists tell
 * none, since what they show of an entry seldom changes with it.
 */
export function sitemapUrls(site: Site): SitemapUrl[] {
  const { archive, links } = site
  const { timezone } = archive.settings
  const url = (path: string, lastChanged?: Instant): SitemapUrl => ({
    url: links.absolute(path),
    ...(lastChanged !== undefined && { lastmod: toIso(lastChanged, timezone) }),
  })
  const list = (entries: number, pathOf: (page?: number) => string) =>
    pageNumbers(entries).map((number) => url(pathOf(number)))
  const topics = archive.countByTopic()
  const people = archive.countByPerson()
  return [
    url(links.home(), archive.newestEntries(1)[0]?.timestamp),
    url(links.topics()),
    url(links.archive()),
    url(links.feeds()),
    ...archive.liveBlogs.flatMap(({ slug, tally: { days } }) => {
      const cover = url(links.cover(slug), latest(days))
      if (days.length <= 1) return [cover]
      return [cover, ...days.map(({ day, lastChanged }) => url(links.day(slug, day), lastChanged))]
    }),
    ...[...archive.topics.keys()].flatMap((slug) =>
      list(topics.get(slug) ?? 0, (page) => links.topic(slug, page)),
    ),
    ...[...archive.people.keys()].flatMap((slug) =>
      list(people.get(slug) ?? 0, (page) => links.person(slug, page)),
    ),
    ...archiveYears(site).map(({ path }) => url(path)),
    ...archiveMonths(site).map((month) => url(links.archive(month.slice(0, 4), month.slice(5)))),
  ]
}

function latest(days: readonly DayTally[]): Instant | undefined {
  let last: Instant | undefined
  for (const { lastChanged } of days) last = Math.max(last ?? lastChanged, lastChanged)
  return last
}
