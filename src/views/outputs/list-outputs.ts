import type { EntryList, Person, Topic } from '../../archive/archive.ts'
import { type PageRange, paginate } from '../paging.ts'
import type { Site } from '../site.ts'
import { listFeedOutputs } from './feed-outputs.ts'
import { type Output, outputKey } from './output.ts'

/** The routes of topics and people. */
export const LIST_ROUTES = {
  topic: 'topics/[topic]/index.astro',
  topicPage: 'topics/[topic]/[page].astro',
  person: 'people/[person]/index.astro',
  personPage: 'people/[person]/[page].astro',
} as const

/** The pages of a topic, oldest first, and its feeds. */
export function topicOutputs(site: Site, topic: Topic): Output[] {
  const { slug, title, description } = topic
  const entries = site.archive.entriesOfTopic(slug)
  return [
    ...paginate(entries.length).map((range) => ({
      ...(range.number === undefined
        ? { route: LIST_ROUTES.topic, params: { topic: slug } }
        : { route: LIST_ROUTES.topicPage, params: { topic: slug, page: String(range.number) } }),
      key: pageKey([title, description], entries, range),
    })),
    ...listFeedOutputs(
      site,
      'topics',
      'topics/[topic]/',
      { topic: slug },
      [title, description],
      entries,
    ),
  ]
}

/** The pages of a person, oldest first, and their feeds. */
export function personOutputs(site: Site, person: Person): Output[] {
  const { slug } = person
  const entries = site.archive.entriesOfPerson(slug)
  return [
    ...paginate(entries.length).map((range) => ({
      ...(range.number === undefined
        ? { route: LIST_ROUTES.person, params: { person: slug } }
        : { route: LIST_ROUTES.personPage, params: { person: slug, page: String(range.number) } }),
      key: pageKey(person, entries, range),
    })),
    ...listFeedOutputs(site, 'people', 'people/[person]/', { person: slug }, person.name, entries),
  ]
}

/** @param about what the pages show beside entries */
function pageKey(about: unknown, entries: EntryList, range: PageRange): string {
  // The page without a number tells how long the list is.
  const length = range.number === undefined ? entries.length : undefined
  return outputKey([about, range, length, entries.key(range.start, range.end)])
}
