import type { Entry, EntryList, LiveBlog, Person, Topic } from '../../archive/archive.ts'
import type { Instant } from '../../model/timestamp.ts'
import { fill } from '../../words/fill.ts'
import type { FeedFormat } from '../links.ts'
import { siteWords } from '../site-words.ts'
import type { Site } from '../site.ts'
import { correctionItems } from './correction-items.ts'
import { digestItems } from './digest-items.ts'
import { type FeedItem, feedItem } from './feed-item.ts'
import { hasHistory } from './feed-settings.ts'
import { listHistory, monthRuns, siteHead } from './history.ts'

/** A feed, whatever its format: items newest first. */
export interface FeedView {
  title: string
  description: string
  language: string
  /** What the site is, for feeds that are of one thing on it. */
  publisher: string
  /** Address of the page that the feed follows. */
  pageUrl: string
  /** Addresses of the feed in each format. */
  urls: Readonly<Record<FeedFormat, string>>
  /** Style sheet for those who open the feed in a browser. */
  styleUrl: string
  hub?: string
  /** The last change of any item in it; `undefined` for an empty feed. */
  updated?: Instant
  items: FeedItem[]
  /** Address of the newest document of its history that holds what is older (RFC 5005, section 4). */
  previousUrl?: string
  /** Address of a document of a feed's history; none for the feed itself. */
  archiveUrl?: string
}

/** What a feed is of: everything that does not follow from its items. */
type FeedFacts = Pick<FeedView, 'title' | 'description' | 'language'> & { folder: string }

/** The newest entries of the whole site. */
export function siteFeed(site: Site): FeedView {
  const { entries, previous } = siteHead(site, hasHistory(site, 'site'))
  return entriesFeed(site, siteFacts(site), entries, previous)
}

/** @throws when there is no such document */
export function siteArchive(site: Site, name: string): FeedView {
  const month = name.slice(0, 7)
  const run = monthRuns(site, month).find((candidate) => candidate.name === name)
  if (!run) throw new Error(`there is no document ${name} in the history of the site`)
  const entries = site.archive.entriesOfMonth(month).read(run.start, run.end).toReversed()
  return asArchive(site, siteFacts(site), name, entries, run.previous)
}

/** The newest entries of a topic. */
export function topicFeed(site: Site, topic: Topic): FeedView {
  const list = site.archive.entriesOfTopic(topic.slug)
  return headOf(site, topicFacts(site, topic), list, hasHistory(site, 'topics'))
}

/** @throws when there is no such document */
export function topicArchive(site: Site, topic: Topic, name: string): FeedView {
  return archiveOf(site, topicFacts(site, topic), site.archive.entriesOfTopic(topic.slug), name)
}

/** The newest entries of a person. */
export function personFeed(site: Site, person: Person): FeedView {
  const list = site.archive.entriesOfPerson(person.slug)
  return headOf(site, personFacts(site, person), list, hasHistory(site, 'people'))
}

/** @throws when there is no such document */
export function personArchive(site: Site, person: Person, name: string): FeedView {
  return archiveOf(site, personFacts(site, person), site.archive.entriesOfPerson(person.slug), name)
}

/** The newest entries of a live blog. */
export function liveBlogFeed(site: Site, liveBlog: LiveBlog): FeedView {
  const list = site.archive.entriesOfLiveBlog(liveBlog.slug)
  return headOf(site, liveBlogFacts(site, liveBlog), list, hasHistory(site, 'live-blogs'))
}

/** @throws when there is no such document */
export function liveBlogArchive(site: Site, liveBlog: LiveBlog, name: string): FeedView {
  const list = site.archive.entriesOfLiveBlog(liveBlog.slug)
  return archiveOf(site, liveBlogFacts(site, liveBlog), list, name)
}

/** One item for each live blog whose coverage has ended, newest first. */
export function digestFeed(site: Site): FeedView {
  const { title } = site.archive.settings
  const words = siteWords(site).feeds
  return feedView(
    site,
    {
      title: fill(words.digestTitle, { site: title }),
      description: words.digestDescription,
      language: site.archive.settings.language,
      folder: site.links.digest(),
    },
    digestItems(site),
    site.links.archive(),
  )
}

/** What was corrected and withdrawn, newest first. */
export function correctionsFeed(site: Site): FeedView {
  const { title } = site.archive.settings
  const words = siteWords(site).feeds
  return feedView(
    site,
    {
      title: fill(words.correctionsTitle, { site: title }),
      description: words.correctionsDescription,
      language: site.archive.settings.language,
      folder: site.links.correctionFeeds(),
    },
    correctionItems(site),
    site.links.corrections(),
  )
}

function siteFacts({ archive, links }: Site): FeedFacts {
  const { title, description, language } = archive.settings
  return { title, description, language, folder: links.home() }
}

function topicFacts(site: Site, { slug, title, description }: Topic): FeedFacts {
  const words = siteWords(site).feeds
  return {
    title: fill(words.subjectTitle, { subject: title, site: site.archive.settings.title }),
    description: description ?? fill(words.topicDescription, { topic: title }),
    language: site.archive.settings.language,
    folder: site.links.topic(slug),
  }
}

function personFacts(site: Site, { slug, name }: Person): FeedFacts {
  const words = siteWords(site).feeds
  return {
    title: fill(words.subjectTitle, { subject: name, site: site.archive.settings.title }),
    description: fill(words.personDescription, { name }),
    language: site.archive.settings.language,
    folder: site.links.person(slug),
  }
}

function liveBlogFacts(
  { links }: Site,
  { slug, title, description, language }: LiveBlog,
): FeedFacts {
  return { title, description, language, folder: links.cover(slug) }
}

function headOf(site: Site, facts: FeedFacts, list: EntryList, withHistory: boolean): FeedView {
  const { feedSize } = site.archive.settings
  if (!withHistory) return entriesFeed(site, facts, list.read(-feedSize).toReversed(), undefined)
  const { runs, headStart } = listHistory(list, feedSize)
  return entriesFeed(site, facts, list.read(headStart).toReversed(), runs.at(-1)?.name)
}

function archiveOf(site: Site, facts: FeedFacts, list: EntryList, name: string): FeedView {
  const { runs } = listHistory(list, site.archive.settings.feedSize)
  const index = runs.findIndex((run) => run.name === name)
  const run = runs[index]
  if (!run) throw new Error(`there is no document ${name} in the history of ${facts.folder}`)
  const entries = list.read(run.start, run.end).toReversed()
  return asArchive(site, facts, name, entries, runs[index - 1]?.name)
}

function entriesFeed(
  site: Site,
  facts: FeedFacts,
  entries: readonly Entry[],
  previous: string | undefined,
): FeedView {
  const items = entries.map((entry) => feedItem(site, entry))
  const view = feedView(site, facts, items, facts.folder)
  if (previous === undefined) return view
  return {
    ...view,
    previousUrl: site.links.absolute(site.links.feedArchive(facts.folder, previous)),
  }
}

function asArchive(
  site: Site,
  facts: FeedFacts,
  name: string,
  entries: readonly Entry[],
  previous: string | undefined,
): FeedView {
  const archiveUrl = site.links.absolute(site.links.feedArchive(facts.folder, name))
  return { ...entriesFeed(site, facts, entries, previous), archiveUrl }
}

function feedView(
  { archive, links }: Site,
  { title, description, language, folder }: FeedFacts,
  items: FeedItem[],
  pagePath: string,
): FeedView {
  const { publisher, feeds } = archive.settings
  const url = (format: FeedFormat) => links.absolute(links.feed(folder, format))
  return {
    title,
    description,
    language,
    publisher: publisher?.name ?? archive.settings.title,
    pageUrl: links.absolute(pagePath),
    urls: { rss: url('rss'), atom: url('atom'), json: url('json') },
    styleUrl: links.feedStyle(),
    ...(feeds.hub !== undefined && { hub: feeds.hub }),
    ...(items.length > 0 && { updated: Math.max(...items.map(({ updated }) => updated)) }),
    items,
  }
}
