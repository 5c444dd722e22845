import type { Entry, LiveBlog } from '../archive/archive.ts'
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
  const liveBlogs = archive.liveBlogs.filter(({ entries }) => entries.some(canBeFound))
  const days = liveBlogs.flatMap(({ entries }) => entries.filter(canBeFound).map(({ day }) => day))
  const years = new Set(days.map((day) => day.slice(0, 4)))
  const { compare } = new Intl.Collator(archive.settings.language)
  const byTitle = (a: SearchChoice, b: SearchChoice) => compare(a.title, b.title)
  return {
    searchPath: links.search(),
    topicsPath: links.topics(),
    archivePath: links.archive(),
    base: links.base,
    topics: [...archive.topics.values()]
      .filter(({ slug }) => archive.entriesOfTopic(slug).some(canBeFound))
      .map(({ slug, title }) => ({ slug, title }))
      .sort(byTitle),
    authors: [...archive.people.values()]
      .filter(({ slug }) => archive.entriesOfPerson(slug).some(canBeFound))
      .map(({ slug, name }) => ({ slug, title: name }))
      .sort(byTitle),
    years: [...years].sort().reverse(),
    liveBlogs: byYear(liveBlogs),
  }
}

function canBeFound({ withdrawn }: Entry): boolean {
  return !withdrawn
}

function byYear(liveBlogs: readonly LiveBlog[]): SearchPageView['liveBlogs'] {
  const years = new Map<string, SearchChoice[]>()
  for (const { slug, title, entries } of liveBlogs) {
    const year = entries[0]?.day.slice(0, 4) ?? ''
    const choices = years.get(year) ?? []
    choices.push({ slug, title })
    years.set(year, choices)
  }
  return [...years]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, choices]) => ({ year, liveBlogs: choices }))
}
