import { archiveMonths, archiveYears } from './archive-calendar.ts'
import { redirectPages } from './aliases.ts'
import { daysOf } from './day-page.ts'
import { entryChanges } from './entry-changes.ts'
import { pageNumbers } from './entry-list-page.ts'
import { findEntry, findLiveBlog } from './find.ts'
import { isInProgress } from './live-state.ts'
import { entryPreview, liveBlogPreview } from './preview-picture.ts'
import { sharedEntries } from './share-page.ts'
import type { Site } from './site.ts'

/** The parameters of one page of a route, as Astro's `getStaticPaths` wants them. */
export interface RoutePath<Params> {
  params: Params
}

/** `/live/[blog]/` and its feed */
export function liveBlogPaths(site: Site): RoutePath<{ blog: string }>[] {
  return site.archive.liveBlogs.map(({ slug }) => ({ params: { blog: slug } }))
}

/** `/live/[blog]/state.json` */
export function inProgressPaths(site: Site): RoutePath<{ blog: string }>[] {
  return site.archive.liveBlogs.filter(isInProgress).map(({ slug }) => ({ params: { blog: slug } }))
}

/** `/live/[blog]/live-blog.json` and `live-blog.md` */
export function liveBlogDataPaths(
  site: Site,
  kind: 'json' | 'markdown',
): RoutePath<{ blog: string }>[] {
  return site.archive.settings.data.includes(kind) ? liveBlogPaths(site) : []
}

/** `/live/[blog]/[day]/` */
export function dayPaths(site: Site): RoutePath<{ blog: string; day: string }>[] {
  return site.archive.liveBlogs.flatMap((liveBlog) =>
    daysOf(liveBlog).map((day) => ({ params: { blog: liveBlog.slug, day } })),
  )
}

/** `/live/[blog]/[day]/[entry]/` */
export function sharePaths(site: Site): RoutePath<{ blog: string; day: string; entry: string }>[] {
  return site.archive.liveBlogs.flatMap((liveBlog) =>
    sharedEntries(site, liveBlog).map(({ day, name }) => ({
      params: { blog: liveBlog.slug, day, entry: name },
    })),
  )
}

/** `/live/[blog]/preview.png` */
export function previewPaths(site: Site): RoutePath<{ blog: string }>[] {
  return site.archive.liveBlogs.flatMap(({ slug }) =>
    liveBlogPreview(site, findLiveBlog(site, slug)) ? [{ params: { blog: slug } }] : [],
  )
}

/** `/live/[blog]/[day]/[entry]/preview.png` */
export function entryPreviewPaths(
  site: Site,
): RoutePath<{ blog: string; day: string; entry: string }>[] {
  return sharePaths(site).filter(({ params: { blog, day, entry } }) => {
    const liveBlog = findLiveBlog(site, blog)
    return entryPreview(site, liveBlog, findEntry(liveBlog, day, entry)) !== undefined
  })
}

/** `/topics/[topic]/` and its feed */
export function topicPaths(site: Site): RoutePath<{ topic: string }>[] {
  return [...site.archive.topics.keys()].map((topic) => ({ params: { topic } }))
}

/** `/topics/[topic]/[page]/`: the numbered, older pages */
export function topicPagePaths(site: Site): RoutePath<{ topic: string; page: string }>[] {
  const counts = site.archive.countByTopic()
  return [...site.archive.topics.keys()].flatMap((topic) =>
    numbered(counts.get(topic) ?? 0).map((page) => ({
      params: { topic, page },
    })),
  )
}

/** `/people/[person]/` */
export function personPaths(site: Site): RoutePath<{ person: string }>[] {
  return [...site.archive.people.keys()].map((person) => ({ params: { person } }))
}

/** `/people/[person]/[page]/`: the numbered, older pages */
export function personPagePaths(site: Site): RoutePath<{ person: string; page: string }>[] {
  const counts = site.archive.countByPerson()
  return [...site.archive.people.keys()].flatMap((person) =>
    numbered(counts.get(person) ?? 0).map((page) => ({
      params: { person, page },
    })),
  )
}

/** `/corrections/[page]/`: the numbered, older pages */
export function correctionsPagePaths(site: Site): RoutePath<{ page: string }>[] {
  return numbered(entryChanges(site).length).map((page) => ({ params: { page } }))
}

/** `/archive/[year]/` */
export function yearPaths(site: Site): RoutePath<{ year: string }>[] {
  return archiveYears(site).map(({ year }) => ({ params: { year } }))
}

/** `/archive/[year]/[month]/` */
export function monthPaths(site: Site): RoutePath<{ year: string; month: string }>[] {
  return archiveMonths(site).map((month) => ({
    params: { year: month.slice(0, 4), month: month.slice(5) },
  }))
}

/** `/[...alias]`: pages that have moved */
export function redirectPaths(site: Site): RoutePath<{ alias: string }>[] {
  return redirectPages(site).map(({ path }) => ({ params: { alias: path.slice(1, -1) } }))
}

function numbered(count: number): string[] {
  return pageNumbers(count).flatMap((number) => (number === undefined ? [] : [String(number)]))
}
