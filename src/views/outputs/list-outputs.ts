import type { Entry, Person, Topic } from '../../archive/archive.ts'
import { pageNumbers } from '../entry-list-page.ts'
import { findLiveBlog } from '../find.ts'
import { personPageView } from '../person-page.ts'
import type { Site } from '../site.ts'
import { topicPageView } from '../topic-page.ts'
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
    ...pageNumbers(entries.length).map((number) => ({
      ...(number === undefined
        ? { route: LIST_ROUTES.topic, params: { topic: slug } }
        : { route: LIST_ROUTES.topicPage, params: { topic: slug, page: String(number) } }),
      key: outputKey(topicPageView(site, topic, number)),
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
  return pageNumbers(site.archive.entriesOfPerson(slug).length).map((number) => ({
    ...(number === undefined
      ? { route: LIST_ROUTES.person, params: { person: slug } }
      : { route: LIST_ROUTES.personPage, params: { person: slug, page: String(number) } }),
    key: outputKey(personPageView(site, person, number)),
  }))
}

/** What the items of a feed over several live blogs follow from. */
export function itemKeys(site: Site, entries: readonly Entry[]): unknown {
  const liveBlogs = [...new Set(entries.map(({ liveBlog }) => liveBlog))]
  return [
    entries.map((entry) => `${entry.liveBlog}/${entryKey(site, entry)}`),
    liveBlogs.map((slug) => namesOf(site, findLiveBlog(site, slug))),
  ]
}
