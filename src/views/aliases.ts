import type { Entry, LiveBlog } from '../archive/archive.ts'
import { wordsIn } from '../words/words-in.ts'
import { headlineOf } from './entry.ts'
import { findLiveBlog } from './find.ts'
import { keepForSite } from './keep.ts'
import type { Site } from './site.ts'

/** A page that has moved. */
export interface RedirectPage {
  /** The former path without the base, from `/` to `/`: `/live/old-name/`. */
  path: string
  /** Where it is now: a site-relative path. */
  target: string
  title: string
  /** Of the live blog that it belongs to. */
  language: string
  /**
   * Where a browser that runs no script is led at once: nowhere when entries have gone different ways, to be
   * chosen from.
   */
  refreshTo?: string
  /** Whether the entries there have the fragments that they had here, so that a link keeps its own. */
  keepsFragment?: true
  /** Entries that used to be on it; each has gone its own way. */
  formerEntries: FormerEntry[]
}

/** An entry that used to be on another page. */
export interface FormerEntry {
  /** The fragment of its old permalink. */
  id: string
  permalink: string
  headline: string
}

interface Aliases {
  redirects: Map<string, RedirectPage>
  /** By the path of the page that they were on, without base. */
  formerEntries: Map<string, FormerEntry[]>
}

/** All pages that have moved, by path. */
export function redirectPages(site: Site): RedirectPage[] {
  return [...aliasesOf(site).redirects.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** @throws when no page has moved from this path, which begins and ends with `/` */
export function redirectPage(site: Site, path: string): RedirectPage {
  const page = aliasesOf(site).redirects.get(path)
  if (!page) throw new Error(`no page has moved from ${path}`)
  return page
}

/** Entries that used to be on a day page of a live blog and are elsewhere now. */
export function formerEntries(site: Site, liveBlog: string, day: string): FormerEntry[] {
  return aliasesOf(site).formerEntries.get(`/live/${liveBlog}/${day}/`) ?? []
}

const aliasesOf = keepForSite('aliases', collectAliases)

/** An old permalink, taken apart. */
interface FormerPlace {
  path: string
  id: string
  entry: Entry
}

function collectAliases(site: Site): Aliases {
  const moved = new Map<string, Destination>()
  const places: FormerPlace[] = []
  for (const liveBlog of site.archive.liveBlogs) {
    for (const alias of liveBlog.aliases) {
      const path = pagePath(alias)
      moved.set(path, coverOf(site, liveBlog))
      if (!isCover(path)) continue
      // Its days had pages below the former cover.
      for (const { day } of liveBlog.tally.days) {
        const former = `${path}${day}/`
        if (!moved.has(former)) moved.set(former, dayOf(site, liveBlog, day))
      }
    }
  }
  for (const liveBlog of site.archive.liveBlogs) {
    for (const entry of liveBlog.tally.moved) {
      for (const alias of entry.aliases) {
        const path = pagePath(alias)
        const fragment = alias.split('#')[1]
        const id = fragment === undefined ? undefined : decodeURIComponent(fragment)
        if (id === undefined) moved.set(path, placeOf(site, entry))
        else places.push({ path, id, entry })
      }
    }
  }
  const formerEntries = new Map<string, FormerEntry[]>()
  for (const [path, former] of Map.groupBy(places, (place) => place.path)) {
    formerEntries.set(
      path,
      former.map((place) => formerEntry(site, place)),
    )
    if (!moved.has(path) && !isDayPage(site, path)) moved.set(path, sharedPlace(site, former))
  }
  const redirects = new Map<string, RedirectPage>()
  for (const [path, { keepsFragment, ...to }] of moved) {
    const former = formerEntries.get(path) ?? []
    const oneWay = former.every(({ id, permalink }) =>
      keepsFragment ? permalink === `${to.target}#${id}` : permalink === to.target,
    )
    redirects.set(path, {
      path,
      ...to,
      ...(oneWay && { refreshTo: to.target }),
      ...(keepsFragment && { keepsFragment }),
      formerEntries: former,
    })
  }
  return { redirects, formerEntries }
}

type Destination = Pick<RedirectPage, 'target' | 'title' | 'language' | 'keepsFragment'>

function coverOf({ links }: Site, { slug, title, language }: LiveBlog): Destination {
  return { target: links.cover(slug), title, language, keepsFragment: true }
}

function dayOf({ links }: Site, { slug, title, language }: LiveBlog, day: string): Destination {
  return { target: links.day(slug, day), title, language, keepsFragment: true }
}

function placeOf(site: Site, entry: Entry): Destination {
  const { language } = findLiveBlog(site, entry.liveBlog)
  return { target: site.links.entry(entry), title: headlineIn(site, entry), language }
}

/** Where a page has gone whose entries are known: to its one entry, their day, or their live blog. */
function sharedPlace(site: Site, places: readonly FormerPlace[]): Destination {
  const [first, ...others] = places.map(({ entry }) => entry)
  if (!first) throw new Error('a page without entries has no place')
  if (others.every((entry) => entry === first)) return placeOf(site, first)
  const { liveBlog, day } = first
  const { title, language } = findLiveBlog(site, liveBlog)
  const oneDay = others.every((entry) => entry.liveBlog === liveBlog && entry.day === day)
  return {
    target: oneDay ? site.links.day(liveBlog, day) : site.links.cover(liveBlog),
    title,
    language,
  }
}

function formerEntry(site: Site, { id, entry }: FormerPlace): FormerEntry {
  return { id, permalink: site.links.entry(entry), headline: headlineIn(site, entry) }
}

function headlineIn(site: Site, entry: Entry): string {
  return headlineOf(entry, wordsIn(findLiveBlog(site, entry.liveBlog).language))
}

function isDayPage(site: Site, path: string): boolean {
  const [, slug, day] = /^\/live\/([^/]+)\/([^/]+)\/$/.exec(path) ?? []
  const liveBlog = slug === undefined ? undefined : site.archive.liveBlog(slug)
  return liveBlog?.tally.days.some((tally) => tally.day === day) ?? false
}

/** The path of the page that an alias names, from `/` to `/`, decoded as files are named. */
function pagePath(alias: string): string {
  const path = decodeURIComponent(alias.split('#')[0] ?? '')
  return path.endsWith('/') ? path : `${path}/`
}

/** Whether a path is that of a live blog's cover, now or once. */
function isCover(path: string): boolean {
  return /^\/live\/[^/]+\/$/.test(path)
}
