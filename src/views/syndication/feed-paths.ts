import type { RoutePath } from '../paths.ts'
import type { Site } from '../site.ts'
import { type FeedKind, feedFormats, hasHistory } from './feed-settings.ts'
import { listHistory, monthRuns, monthsWithEntries } from './history.ts'

/** Which files of feeds a route makes: the two formats in XML, or JSON. */
export type FeedFileType = 'xml' | 'json'

/** The parameters of a route for each thing that a feed is of, with the format where it is XML. */
export function feedPaths<Params extends object>(
  site: Site,
  kind: FeedKind,
  type: FeedFileType,
  things: readonly RoutePath<Params>[],
): RoutePath<Params & { feed?: string }>[] {
  const formats = feedFormats(site, kind)
  if (type === 'json') return formats.includes('json') ? [...things] : []
  const inXml = formats.filter((format) => format !== 'json')
  return things.flatMap(({ params }) => inXml.map((feed) => ({ params: { ...params, feed } })))
}

/** `/feed/[part].xml` */
export function siteArchivePaths(site: Site): RoutePath<{ part: string }>[] {
  if (!hasHistory(site, 'site')) return []
  return monthsWithEntries(site)
    .flatMap((month) => monthRuns(site, month))
    .map(({ name }) => ({ params: { part: name } }))
}

/** `/topics/[topic]/feed/[part].xml` */
export function topicArchivePaths(site: Site): RoutePath<{ topic: string; part: string }>[] {
  if (!hasHistory(site, 'topics')) return []
  return [...site.archive.topics.keys()].flatMap((topic) =>
    partsOf(site, site.archive.entriesOfTopic(topic)).map((part) => ({ params: { topic, part } })),
  )
}

/** `/people/[person]/feed/[part].xml` */
export function personArchivePaths(site: Site): RoutePath<{ person: string; part: string }>[] {
  if (!hasHistory(site, 'people')) return []
  return [...site.archive.people.keys()].flatMap((person) =>
    partsOf(site, site.archive.entriesOfPerson(person)).map((part) => ({
      params: { person, part },
    })),
  )
}

/** `/live/[blog]/feed/[part].xml` */
export function liveBlogArchivePaths(site: Site): RoutePath<{ blog: string; part: string }>[] {
  if (!hasHistory(site, 'live-blogs')) return []
  return site.archive.liveBlogs.flatMap(({ slug }) =>
    partsOf(site, site.archive.entriesOfLiveBlog(slug)).map((part) => ({
      params: { blog: slug, part },
    })),
  )
}

function partsOf(site: Site, list: Parameters<typeof listHistory>[0]): string[] {
  return listHistory(list, site.archive.settings.feedSize).runs.map(({ name }) => name)
}
