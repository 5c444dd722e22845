import type { Entry } from '../archive/archive.ts'
import { headlineOf } from './entry.ts'
import type { Site } from './site.ts'

/** A page that has moved. */
export interface RedirectPage {
  /** The former path without the base, from `/` to `/`: `/live/old-name/`. */
  path: string
  /** Where it is now: a site-relative path. */
  target: string
  title: string
}

/** An entry that used to be on a day page that is still there. */
export interface FormerEntry {
  /** The fragment of its old permalink. */
  id: string
  permalink: string
  headline: string
}

interface Aliases {
  redirects: Map<string, RedirectPage>
  /** By the path of the day page, without base. */
  formerEntries: Map<string, FormerEntry[]>
}

const known = new WeakMap<Site, Aliases>()

/** All pages that have moved, by path. */
export function redirectPages(site: Site): RedirectPage[] {
  return [...aliasesOf(site).redirects.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Entries that used to be on a day page of a live blog and are elsewhere now. */
export function formerEntries(site: Site, liveBlog: string, day: string): FormerEntry[] {
  return aliasesOf(site).formerEntries.get(`/live/${liveBlog}/${day}/`) ?? []
}

function aliasesOf(site: Site): Aliases {
  let aliases = known.get(site)
  if (!aliases) known.set(site, (aliases = collectAliases(site)))
  return aliases
}

function collectAliases(site: Site): Aliases {
  const { archive, links } = site
  const aliases: Aliases = { redirects: new Map(), formerEntries: new Map() }
  const redirect = (alias: string, target: string, title: string) => {
    const path = withSlash(alias)
    if (!aliases.redirects.has(path)) aliases.redirects.set(path, { path, target, title })
  }
  for (const liveBlog of archive.liveBlogs) {
    for (const alias of liveBlog.aliases) {
      redirect(pathOf(alias), links.cover(liveBlog.slug), liveBlog.title)
    }
    for (const entry of liveBlog.entries) {
      for (const alias of entry.aliases) {
        const path = withSlash(pathOf(alias))
        if (isDayPage(site, path)) addFormer(aliases, path, alias, entry, site)
        else redirect(path, links.entry(entry), headlineOf(entry))
      }
    }
  }
  return aliases
}

function addFormer(aliases: Aliases, path: string, alias: string, entry: Entry, site: Site) {
  const id = alias.split('#')[1]
  if (id === undefined) return
  const former = { id, permalink: site.links.entry(entry), headline: headlineOf(entry) }
  const list = aliases.formerEntries.get(path)
  if (list) list.push(former)
  else aliases.formerEntries.set(path, [former])
}

function isDayPage(site: Site, path: string): boolean {
  const [, slug, day] = /^\/live\/([^/]+)\/([^/]+)\/$/.exec(path) ?? []
  const liveBlog = slug === undefined ? undefined : site.archive.liveBlog(slug)
  return liveBlog?.entries.some((entry) => entry.day === day) ?? false
}

function pathOf(alias: string): string {
  return alias.split('#')[0] ?? alias
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`
}
