import type { Topic } from '../archive/archive.ts'
import { formatUpdates } from './counts.ts'
import { type EntryListPage, entryListPage } from './entry-list-page.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** A page of a topic. */
export interface TopicPageView {
  title: string
  description?: string
  /** Its feed in each format. */
  feeds: FeedFile[]
  page: EntryListPage
}

/** A line in the list of all topics. */
export interface TopicLine {
  title: string
  description?: string
  path: string
  entries: number
  /** `412 updates` */
  extent: string
}

/** What a page of a topic shows; no number for the newest page. */
export function topicPageView(site: Site, topic: Topic, number?: number): TopicPageView {
  const entries = site.archive.entriesOfTopic(topic.slug)
  return {
    title: topic.title,
    ...(topic.description !== undefined && { description: topic.description }),
    feeds: feedFiles(site, 'topics', site.links.topic(topic.slug)),
    page: entryListPage(site, entries, number, (page) => site.links.topic(topic.slug, page)),
  }
}

/** All topics by title, in the order of the site's language. */
export function topicLines(site: Site): TopicLine[] {
  const counts = site.archive.countByTopic()
  const { compare } = new Intl.Collator(site.archive.settings.language)
  return [...site.archive.topics.values()]
    .map(({ slug, title, description }) => {
      const entries = counts.get(slug) ?? 0
      return {
        title,
        ...(description !== undefined && { description }),
        path: site.links.topic(slug),
        entries,
        extent: formatUpdates(entries, siteWords(site)),
      }
    })
    .sort((a, b) => compare(a.title, b.title) || (a.path < b.path ? -1 : 1))
}
