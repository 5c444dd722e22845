import type { LiveBlogSummary } from '../archive/archive.ts'
import type { Site } from './site.ts'

/** What the search page offers to choose from; only what entries can be found by. */
export interface SearchPageView {
  searchPath: string
  topicsPath: string
  archivePath: string
  /** The base path, below which the index lies. */
  base: string
  /** By title. */
  topics: SearchChoice[]
  /** By name. */
  authors: SearchChoice[]
  /** `2025`, newest first. */
  years: string[]
  /** Under the year in which they began, newest first. */
  liveBlogs: { year: string; liveBlogs: SearchChoice[] }[]
}

/** A slug to filter by, and the words for it. */
export interface SearchChoice {
  slug: string
  title: string
}

/** `/search/` */
export function searchPageView({ archive, links }: Site): SearchPageView {
  const liveBlogs = archive.liveBlogs.filter(({ tally }) => tally.searchYears.length > 0)
  const years = new Set(liveBlogs.flatMap(({ tally }) => tally.searchYears))
  const topics = findable(liveBlogs, 'topics')
  const people = findable(liveBlogs, 'people')
  const { compare } = new Intl.Collator(archive.settings.language)
  const byTitle = (a: SearchChoice, b: SearchChoice) => compare(a.title, b.title)
  return {
    searchPath: links.search(),
    topicsPath: links.topics(),
    archivePath: links.archive(),
    base: links.base,
    topics: [...archive.topics.values()]
      .filter(({ slug }) => topics.has(slug))
      .map(({ slug, title }) => ({ slug, title }))
      .sort(byTitle),
    authors: [...archive.people.values()]
      .filter(({ slug }) => people.has(slug))
      .map(({ slug, name }) => ({ slug, title: name }))
      .sort(byTitle),
    years: [...years].sort().reverse(),
    liveBlogs: byYear(liveBlogs),
  }
}

/** Slugs of what an entry can be found by. */
function findable(liveBlogs: readonly LiveBlogSummary[], by: 'topics' | 'people'): Set<string> {
  const slugs = new Set<string>()
  for (const { tally } of liveBlogs) {
    for (const [slug, entries] of Object.entries(tally[by])) {
      if (entries > (tally.withdrawn[by][slug] ?? 0)) slugs.add(slug)
    }
  }
  return slugs
}

function byYear(liveBlogs: readonly LiveBlogSummary[]): SearchPageView['liveBlogs'] {
  const years = new Map<string, SearchChoice[]>()
  for (const { slug, title, tally } of liveBlogs) {
    const year = tally.days[0]?.day.slice(0, 4) ?? ''
    const choices = years.get(year) ?? []
    choices.push({ slug, title })
    years.set(year, choices)
  }
  return [...years]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, choices]) => ({ year, liveBlogs: choices }))
}
