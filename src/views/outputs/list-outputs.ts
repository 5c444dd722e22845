import type { Entry, EntryList, Person, Topic } from '../../archive/archive.ts'
import { findLiveBlog } from '../find.ts'
import { type PageRange, paginate } from '../paging.ts'
import type { Site } from '../site.ts'
import { entryKey, namesOf } from './live-blog-outputs.ts'
import { type Output, outputKey } from './output.ts'

/** The routes of topics and people. */
export const LIST_ROUTES = {
  topic: 'topics/[topic]/index.astro',
  topicPage: 'topics/[topic]/[page].astro',
  topicFeed: 'topics/[topic]/rss.xml.ts',
  person: 'people/[person]/index.astro',
  personPage: 'people/[person]/[page].astro',
} as const

/** The pages of a topic, oldest first, and its feed. */
export function topicOutputs(site: Site, topic: Topic): Output[] {
  const { slug, title, description } = topic
  const entries = site.archive.entriesOfTopic(slug)
  const newest = entries.slice(-site.archive.settings.feedSize)
  return [
    ...paginate(entries.length).map((range) => ({
      ...(range.number === undefined
        ? { route: LIST_ROUTES.topic, params: { topic: slug } }
        : { route: LIST_ROUTES.topicPage, params: { topic: slug, page: String(range.number) } }),
      key: pageKey([title, description], entries, range),
    })),
    {
      route: LIST_ROUTES.topicFeed,
      params: { topic: slug },
      key: outputKey([title, description, itemKeys(site, newest)]),
    },
  ]
}

/** The pages of a person, oldest first. */
export function personOutputs(site: Site, person: Person): Output[] {
  const { slug } = person
  const entries = site.archive.entriesOfPerson(slug)
  return paginate(entries.length).map((range) => ({
    ...(range.number === undefined
      ? { route: LIST_ROUTES.person, params: { person: slug } }
      : { route: LIST_ROUTES.personPage, params: { person: slug, page: String(range.number) } }),
    key: pageKey(person, entries, range),
  }))
}

/** @param about what the pages show beside entries */
function pageKey(about: unknown, entries: EntryList, range: PageRange): string {
  // The page without a number tells how long the list is.
  const length = range.number === undefined ? entries.length : undefined
  return outputKey([about, range, length, entries.key(range.start, range.end)])
}

/** What the items of a feed over several live blogs follow from. */
export function itemKeys(site: Site, entries: readonly Entry[]): unknown {
  const liveBlogs = [...new Set(entries.map(({ liveBlog }) => liveBlog))]
  return [
    entries.map((entry) => `${entry.liveBlog}/${entryKey(site, entry)}`),
    liveBlogs.map((slug) => namesOf(site, findLiveBlog(site, slug))),
  ]
}
