import type { DayTally, LiveBlogSummary } from '../archive/archive.ts'
import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'
import { archiveMonths, archiveYears } from './archive-calendar.ts'
import { entryChanges } from './entry-changes.ts'
import { pageNumbers } from './entry-list-page.ts'
import { keepForSite } from './keep.ts'
import { startDay } from './live-blog-line.ts'
import type { Site } from './site.ts'

/** A page, and when what it shows last changed, where content says so. */
export interface SitemapPage {
  path: string
  lastChanged?: Instant | undefined
}

/** A page as search engines are told of it. */
export interface SitemapUrl {
  url: string
  /** RFC 3339, when what the page shows last changed; only where content says so. */
  lastmod?: string
}

/** One sitemap of several. */
export interface SitemapPart {
  /** `pages`, or the month in which its live blogs began: `2025-12`. A second one is `2025-12-2`. */
  name: string
  /** The last change of any page in it. */
  lastmod?: string
  pages: readonly SitemapPage[]
}

/** What a sitemap may hold by sitemaps.org's protocol. */
const MOST_URLS = 50_000

/** The sitemaps of the site: its lists, and then live blogs by the month of their beginning, oldest first. */
export const sitemapParts = keepForSite('sitemap parts', (site): SitemapPart[] =>
  partsOf(site, MOST_URLS),
)

/**
 * All pages that are their own canonical address, in sitemaps: no share pages, no day page that is its
 * cover's twin, no search page. The last change of a page is the last change of an entry on it; lists
 * tell none, since what they show of an entry seldom changes with it.
 *
 * @param most how many pages a sitemap holds at most
 */
export function partsOf(site: Site, most: number): SitemapPart[] {
  const byMonth = new Map<string, SitemapPage[]>()
  const pages = listPages(site)
  for (const liveBlog of site.archive.liveBlogs) {
    const month = startDay(liveBlog)?.slice(0, 7)
    const of = month === undefined ? pages : (byMonth.get(month) ?? [])
    of.push(...liveBlogPages(site, liveBlog))
    if (month !== undefined) byMonth.set(month, of)
  }
  const months = [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1))
  return [['pages', pages] as const, ...months].flatMap(([name, of]) =>
    splitBy(of, most).map((some, index) => toPart(site, partName(name, index), some)),
  )
}

function listPages(site: Site): SitemapPage[] {
  const { archive, links } = site
  const topics = archive.countByTopic()
  const people = archive.countByPerson()
  const list = (entries: number, pathOf: (page?: number) => string) =>
    pageNumbers(entries).map((number) => ({ path: pathOf(number) }))
  return [
    { path: links.home(), lastChanged: archive.newestEntries(1)[0]?.timestamp },
    { path: links.topics() },
    { path: links.archive() },
    { path: links.feeds() },
    ...list(entryChanges(site).length, (page) => links.corrections(page)),
    ...[...archive.topics.keys()].flatMap((slug) =>
      list(topics.get(slug) ?? 0, (page) => links.topic(slug, page)),
    ),
    ...[...archive.people.keys()].flatMap((slug) =>
      list(people.get(slug) ?? 0, (page) => links.person(slug, page)),
    ),
    ...archiveYears(site).map(({ path }) => ({ path })),
    ...archiveMonths(site).map((month) => ({
      path: links.archive(month.slice(0, 4), month.slice(5)),
    })),
  ]
}

function liveBlogPages({ links }: Site, { slug, tally: { days } }: LiveBlogSummary): SitemapPage[] {
  const cover = { path: links.cover(slug), lastChanged: latest(days) }
  if (days.length <= 1) return [cover]
  return [
    cover,
    ...days.map(({ day, lastChanged }) => ({ path: links.day(slug, day), lastChanged })),
  ]
}

function toPart(site: Site, name: string, pages: readonly SitemapPage[]): SitemapPart {
  return { name, ...tellChange(site, latest(pages)), pages }
}

/** The pages of a sitemap as it tells them. They are many, and most sitemaps are as they were. */
export function sitemapUrls(site: Site, { pages }: SitemapPart): SitemapUrl[] {
  return pages.map(({ path, lastChanged }) => ({
    url: site.links.absolute(path),
    ...tellChange(site, lastChanged),
  }))
}

function tellChange({ archive }: Site, lastChanged: Instant | undefined): { lastmod?: string } {
  if (lastChanged === undefined) return {}
  return { lastmod: toIso(lastChanged, archive.settings.timezone) }
}

function splitBy<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

function partName(name: string, index: number): string {
  return index === 0 ? name : `${name}-${index + 1}`
}

function latest(of: readonly Pick<DayTally | SitemapPage, 'lastChanged'>[]): Instant | undefined {
  let last: Instant | undefined
  for (const { lastChanged } of of) {
    if (lastChanged !== undefined) last = Math.max(last ?? lastChanged, lastChanged)
  }
  return last
}
