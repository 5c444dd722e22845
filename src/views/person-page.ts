import type { Person } from '../archive/archive.ts'
import { type EntryListPage, entryListPage } from './entry-list-page.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import type { Site } from './site.ts'

/** A page of a contributor. */
export interface PersonPageView {
  name: string
  role?: string
  /** A page about the person elsewhere. */
  url?: string
  /** The feed of the person's entries in each format. */
  feeds: FeedFile[]
  page: EntryListPage
}

/** What a page of a contributor shows; no number for the newest page. */
export function personPageView(site: Site, person: Person, number?: number): PersonPageView {
  const entries = site.archive.entriesOfPerson(person.slug)
  return {
    name: person.name,
    ...(person.role !== undefined && { role: person.role }),
    ...(person.url !== undefined && { url: person.url }),
    feeds: feedFiles(site, 'people', site.links.person(person.slug)),
    page: entryListPage(site, entries, number, (page) => site.links.person(person.slug, page)),
  }
}
