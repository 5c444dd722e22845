import type { LiveBlog } from '../archive/archive.ts'
import { toIso } from '../model/zoned-time.ts'
import { fill } from '../words/fill.ts'
import { wordsIn } from '../words/words-in.ts'
import { formatDay } from './dates.ts'
import { isInProgress } from './live-state.ts'
import type { Site } from './site.ts'
import { groupByDay } from './timeline.ts'

/** A page as a news search is told of it. */
export interface NewsUrl {
  url: string
  title: string
  /** The site. */
  publication: string
  /** BCP 47 tag of the page. */
  language: string
  /** RFC 3339, when the page was first published. */
  published: string
}

const TWO_DAYS_MS = 2 * 86_400_000

/** What a news sitemap may hold by Google's rules. */
const MOST_URLS = 1000

/**
 * The pages of live blogs in progress that were first published in the last two days before the newest
 * entry of all, newest first. Entries have no page of their own that search engines may list, so their
 * days stand for them.
 */
export function newsUrls(site: Site): NewsUrl[] {
  const newest = site.archive.newestEntries(1)[0]?.timestamp ?? 0
  const since = newest - TWO_DAYS_MS
  return (
    site.archive.liveBlogs
      .filter(isInProgress)
      // Entries are read only of live blogs that can have a page in it.
      .filter(({ tally }) => (tally.lastEntry ?? -Infinity) > since)
      .flatMap((liveBlog) => pagesOf(site, liveBlog))
      .filter(({ instant }) => instant > since)
      .sort((a, b) => b.instant - a.instant || (a.page.url < b.page.url ? -1 : 1))
      .slice(0, MOST_URLS)
      .map(({ page }) => page)
  )
}

function pagesOf(
  { archive, links }: Site,
  { slug, title, language, timezone, entries }: LiveBlog,
): { instant: number; page: NewsUrl }[] {
  const days = groupByDay(entries)
  const { dayTitle } = wordsIn(language).liveBlog
  return [...days].flatMap(([day, [first]]) => {
    if (!first) return []
    const isCover = days.size === 1
    const page = {
      url: links.absolute(isCover ? links.cover(slug) : links.day(slug, day)),
      title: isCover ? title : fill(dayTitle, { title, day: formatDay(day, language, 'full') }),
      publication: archive.settings.title,
      language,
      published: toIso(first.timestamp, timezone),
    }
    return [{ instant: first.timestamp, page }]
  })
}
