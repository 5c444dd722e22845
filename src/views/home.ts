import type { LiveBlogSummary } from '../archive/archive.ts'
import { type ArchiveYearLine, archiveYears } from './archive-calendar.ts'
import { formatUpdates } from './counts.ts'
import { type LiveBlogLine, liveBlogLine } from './live-blog-line.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

const LATEST_LIMIT = 20
const ACTIVE_TOPICS_LIMIT = 12
const YEAR_MS = 365 * 86_400_000

/** The front page. */
export interface HomeView {
  title: string
  description: string
  /** Live or paused, the one that moved last first. */
  live: LiveBlogLine[]
  /** Not begun yet, the next first. */
  upcoming: LiveBlogLine[]
  /** Closed ones, newest first. */
  latest: LiveBlogLine[]
  /** Most entries in the year before the newest entry, most first. */
  activeTopics: { title: string; path: string; entries: number; extent: string }[]
  /** Newest first. */
  years: ArchiveYearLine[]
}

/** What the front page shows. */
export function homeView(site: Site): HomeView {
  const { liveBlogs, settings } = site.archive
  const line = (liveBlog: LiveBlogSummary) => liveBlogLine(site, liveBlog)
  const lastMoved = ({ tally }: LiveBlogSummary) => tally.lastEntry ?? -Infinity
  return {
    title: settings.title,
    description: settings.description,
    live: liveBlogs
      .filter(({ status }) => status === 'live' || status === 'paused')
      .sort((a, b) => lastMoved(b) - lastMoved(a))
      .map(line),
    upcoming: liveBlogs
      .filter(({ status }) => status === 'upcoming')
      .toReversed()
      .map(line),
    latest: liveBlogs
      .filter(({ status }) => status === 'closed')
      .slice(0, LATEST_LIMIT)
      .map(line),
    activeTopics: activeTopics(site),
    years: archiveYears(site),
  }
}

function activeTopics(site: Site): HomeView['activeTopics'] {
  const { archive, links } = site
  const since = (archive.newestEntries(1)[0]?.timestamp ?? 0) - YEAR_MS
  const counts = archive.countByTopic(since)
  return [...archive.topics.values()]
    .map(({ slug, title }) => {
      const entries = counts.get(slug) ?? 0
      const extent = formatUpdates(entries, siteWords(site))
      return { title, path: links.topic(slug), entries, extent }
    })
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.entries - a.entries || (a.path < b.path ? -1 : 1))
    .slice(0, ACTIVE_TOPICS_LIMIT)
}
