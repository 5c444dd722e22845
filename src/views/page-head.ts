import { fill } from '../words/fill.ts'
import { wordsIn } from '../words/words-in.ts'
import type { ArchiveMonthView, ArchiveYearView } from './archive-calendar.ts'
import type { RedirectPage } from './aliases.ts'
import type { CorrectionsPageView } from './corrections-page.ts'
import { archiveDataFiles, type DataFile } from './data-files.ts'
import type { EntryListPage } from './entry-list-page.ts'
import type { FeedFile } from './syndication/feed-settings.ts'
import type { PersonPageView } from './person-page.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'
import type { TopicPageView } from './topic-page.ts'
import type { Alternate } from './translations.ts'

/** What a page says of itself to browsers, search engines and whoever shares it. */
export interface PageHead {
  /** Unique on the site, and complete with the site's name. */
  title: string
  /** The same without the site's name. */
  heading: string
  description: string
  /** BCP 47 tag of the page's language: its live blog's, or the site's. */
  language: string
  /** The address under which the page is known; none for a page that has no place of its own. */
  canonical?: string
  type: 'website' | 'article'
  /** The part of the site that the page stands in. */
  section?: Section
  /** The feed that follows this page, in each format. The site's own is offered everywhere. */
  feeds?: { title: string; files: FeedFile[] }
  /** The same page in each language, its own among them; none for a page in one language. */
  alternates?: Alternate[]
  /** What the page shows, as data for other programs. */
  data?: DataFile[]
  /** The way here from the home page, which is left out; none for a page that is another's twin. */
  trail?: Crumb[]
  /** Paths of the pages before and after this one, where it is one of a row. */
  previous?: string | undefined
  next?: string | undefined
  picture?: { url: string; width: number; height: number; alt: string }
  /** Whether search engines may list the page. */
  listed: boolean
}

/** One step on the way to a page. */
export interface Crumb {
  name: string
  path: string
}

export type Section = 'home' | 'topics' | 'archive' | 'search'

/** What differs from page to page. */
type Facts = Pick<PageHead, 'heading' | 'description'> & Partial<PageHead>

/** `/` */
export function homeHead(site: Site): PageHead {
  const { title, description } = site.archive.settings
  return pageHead(site, {
    title,
    heading: title,
    description,
    canonical: site.links.absolute(site.links.home()),
    section: 'home',
  })
}

/** `/topics/` */
export function topicsHead(site: Site): PageHead {
  return pageHead(site, {
    heading: siteWords(site).frame.topics,
    description: fill(siteWords(site).lists.topicsDescription, nameOf(site)),
    canonical: site.links.absolute(site.links.topics()),
    section: 'topics',
    trail: [{ name: siteWords(site).frame.topics, path: site.links.topics() }],
  })
}

/** `/topics/<topic>/` and its numbered pages */
export function topicHead(
  site: Site,
  { title, description, feeds, page }: TopicPageView,
): PageHead {
  return pageHead(site, {
    heading: numbered(site, title, page),
    description: description ?? fill(siteWords(site).lists.topicDescription, { topic: title }),
    canonical: page.canonical,
    section: 'topics',
    feeds: { title, files: feeds },
    trail: [
      { name: siteWords(site).frame.topics, path: site.links.topics() },
      { name: title, path: page.path },
    ],
    previous: page.newerPath,
    next: page.olderPath,
  })
}

/** `/people/<person>/` and its numbered pages */
export function personHead(site: Site, { name, role, feeds, page }: PersonPageView): PageHead {
  const words = siteWords(site).lists
  const who = role === undefined ? name : fill(words.nameAndRole, { name, role })
  return pageHead(site, {
    heading: numbered(site, name, page),
    description: fill(words.personDescription, { name: who }),
    canonical: page.canonical,
    feeds: { title: name, files: feeds },
    trail: [{ name, path: page.path }],
    previous: page.newerPath,
    next: page.olderPath,
  })
}

/** `/archive/` */
export function archiveHead(site: Site): PageHead {
  return pageHead(site, {
    heading: siteWords(site).frame.archive,
    description: fill(siteWords(site).archive.description, nameOf(site)),
    canonical: site.links.absolute(site.links.archive()),
    section: 'archive',
    data: archiveDataFiles(site),
    trail: [{ name: siteWords(site).frame.archive, path: site.links.archive() }],
  })
}

/** `/archive/<year>/` */
export function yearHead(site: Site, { year, path, activity }: ArchiveYearView): PageHead {
  return pageHead(site, {
    heading: fill(siteWords(site).archive.title, { period: year }),
    description: fill(siteWords(site).archive.yearDescription, { period: year, activity }),
    canonical: site.links.absolute(path),
    section: 'archive',
    trail: [
      { name: siteWords(site).frame.archive, path: site.links.archive() },
      { name: year, path },
    ],
  })
}

/** `/archive/<year>/<month>/` */
export function monthHead(site: Site, { month, path }: ArchiveMonthView): PageHead {
  const words = siteWords(site).archive
  const { heading: period, activity } = month
  return pageHead(site, {
    heading: fill(words.title, { period }),
    description: fill(words.monthDescription, { period, activity }),
    canonical: site.links.absolute(path),
    section: 'archive',
    trail: [
      { name: siteWords(site).frame.archive, path: site.links.archive() },
      { name: month.heading, path },
    ],
  })
}

/** `/search/` */
export function searchHead(site: Site): PageHead {
  return pageHead(site, {
    heading: siteWords(site).frame.search,
    description: fill(siteWords(site).search.description, nameOf(site)),
    canonical: site.links.absolute(site.links.search()),
    section: 'search',
  })
}

/** `/feeds/` */
export function feedsHead(site: Site): PageHead {
  return pageHead(site, {
    heading: siteWords(site).frame.feeds,
    description: fill(siteWords(site).feeds.description, nameOf(site)),
    canonical: site.links.absolute(site.links.feeds()),
  })
}

/** `/corrections/` and its numbered pages */
export function correctionsHead(site: Site, page: CorrectionsPageView): PageHead {
  const words = siteWords(site)
  const { corrections: title } = words.frame
  return pageHead(site, {
    heading: numbered(site, title, page),
    description: words.feeds.correctionsDescription,
    canonical: page.canonical,
    feeds: { title, files: page.feeds },
    trail: [{ name: title, path: page.path }],
    previous: page.newerPath,
    next: page.olderPath,
  })
}

/** A page that has moved: it points to where it is now. */
export function movedHead(site: Site, { path, title, target, language }: RedirectPage): PageHead {
  const words = wordsIn(language).moved
  return pageHead(site, {
    heading: fill(words.title, { title, path }),
    description: fill(words.description, { title }),
    language,
    canonical: site.links.absolute(target.split('#')[0] ?? target),
    listed: false,
  })
}

/** `/404.html` */
export function notFoundHead(site: Site): PageHead {
  const words = siteWords(site).notFound
  return pageHead(site, {
    heading: words.title,
    description: words.description,
    listed: false,
  })
}

/** A page's head: what it has of its own, and what all pages have. */
export function pageHead(site: Site, facts: Facts): PageHead {
  return {
    title: `${facts.heading} – ${site.archive.settings.title}`,
    type: 'website',
    language: site.archive.settings.language,
    listed: true,
    ...facts,
  }
}

function numbered(site: Site, title: string, { number }: Pick<EntryListPage, 'number'>): string {
  if (number === undefined) return title
  return fill(siteWords(site).lists.numbered, { title, page: String(number) })
}

function nameOf({ archive }: Site): { site: string } {
  return { site: archive.settings.title }
}
