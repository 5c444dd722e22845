import { type LanguageMark, markLanguage } from '../words/direction.ts'
import type { Site } from './site.ts'

/** A name that links to the person's entries. */
export interface PersonLink {
  name: string
  path: string
}

/** A topic that links to its page. */
export interface TopicLink extends LanguageMark {
  title: string
  path: string
}

/** The people of a byline, in the order written. */
export function bylineOf(site: Site, authors: readonly string[]): PersonLink[] {
  return authors.flatMap((slug) => {
    const person = site.archive.people.get(slug)
    return person ? [{ name: person.name, path: site.links.person(slug) }] : []
  })
}

/**
 * Links to topics, in the order written. Their titles are in the site's language.
 *
 * @param around the language of the page that they stand on
 */
export function topicLinks(site: Site, topics: readonly string[], around: string): TopicLink[] {
  const mark = markLanguage(site.archive.settings.language, around)
  return topics.flatMap((slug) => {
    const topic = site.archive.topics.get(slug)
    return topic ? [{ title: topic.title, path: site.links.topic(slug), ...mark }] : []
  })
}
