import { posix } from 'node:path'

import type { SiteSettings } from '../model/site-settings.ts'
import { toZoned } from '../model/zoned-time.ts'
import type { Archive, Entry, LiveBlog } from './archive.ts'

/** Where a link on the site leads. */
export type LinkTarget =
  | { kind: 'entry'; entry: Entry }
  /** A page, by its path from `/`, without the base. */
  | { kind: 'page'; path: string }

/** The document that a link stands in: an entry, or the lead article of a live blog. */
export interface LinkSource {
  liveBlog: string
  day?: string
  name?: string
}

/**
 * Where a link leads that is neither an address elsewhere nor a mail address: a relative path to a
 * Markdown file, as git hosts follow it; a path of the site from `/`; or the fragment of an entry of
 * the same day. `undefined` when it leads nowhere.
 */
export function resolveLink(
  archive: Archive,
  from: LinkSource,
  href: string,
): LinkTarget | undefined {
  const { path, fragment } = takeApart(href)
  if (path === '') {
    return from.day === undefined ? undefined : entryAt(archive, from.liveBlog, from.day, fragment)
  }
  if (path.startsWith('/')) return pageAt(archive, path, fragment)
  return documentAt(archive, posix.join(folderOf(from), path))
}

/**
 * The Markdown file that a link is about, in the content folder, whether it is there or not; for the
 * page of a day its folder, which ends with `/`.
 */
export function documentPath(from: LinkSource, href: string): string {
  const { path, fragment } = takeApart(href)
  const name = fragment?.startsWith('at-') ? `${fragment.slice(3)}.md` : ''
  if (path === '') return `${folderOf(from)}/${name}`
  const [, slug, day, entry] = /^\/live\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/.exec(path) ?? []
  if (slug === undefined) return posix.join(folderOf(from), path)
  if (day === undefined) return `live-blogs/${slug}/index.md`
  return `live-blogs/${slug}/${day}/${entry === undefined ? name : `${entry}.md`}`
}

/** The folder of the document that a link stands in, in the content folder. */
export function folderOf({ liveBlog, day }: LinkSource): string {
  return day === undefined ? `live-blogs/${liveBlog}` : `live-blogs/${liveBlog}/${day}`
}

/** What a Markdown file is published as, by its path in the content folder. */
export function documentAt(archive: Archive, path: string): LinkTarget | undefined {
  const [, slug, rest] = /^live-blogs\/([^/]+)\/(.+)\.md$/.exec(path) ?? []
  const liveBlog = slug === undefined ? undefined : archive.liveBlog(slug)
  if (!liveBlog || rest === undefined) return undefined
  if (rest === 'index') return { kind: 'page', path: `/live/${liveBlog.slug}/` }
  const [day, name, more] = rest.split('/')
  if (name === undefined || more !== undefined) return undefined
  const entry = findEntry(liveBlog, day, name)
  return entry && { kind: 'entry', entry }
}

function entryAt(
  archive: Archive,
  slug: string,
  day: string,
  fragment: string | undefined,
): LinkTarget | undefined {
  if (!fragment?.startsWith('at-')) return undefined
  const liveBlog = archive.liveBlog(slug)
  const entry = liveBlog && findEntry(liveBlog, day, fragment.slice(3))
  return entry && { kind: 'entry', entry }
}

function findEntry(liveBlog: LiveBlog, day: string | undefined, name: string): Entry | undefined {
  return liveBlog.entries.find((entry) => entry.name === name && entry.day === day)
}

const PAGES = new Set([
  '/',
  '/topics/',
  '/archive/',
  '/search/',
  '/feeds/',
  '/corrections/',
  '/feeds.opml',
  '/sitemap.xml',
  '/archive.ndjson.gz',
  '/robots.txt',
])

function pageAt(
  archive: Archive,
  written: string,
  fragment: string | undefined,
): LinkTarget | undefined {
  const path = /\.\w+$/.test(written) || written.endsWith('/') ? written : `${written}/`
  const page: LinkTarget = { kind: 'page', path }
  if (PAGES.has(path) || isFeed(archive, 'site', path.slice(1))) return page
  const [, section, slug, ...rest] = path.split('/')
  if (slug === undefined) return undefined
  const tail = rest.join('/')
  switch (section) {
    case 'live':
      return liveBlogPageAt(archive, page, slug, tail, fragment)
    case 'topics':
      if (!archive.topics.has(slug)) return undefined
      return tail === '' || isFeed(archive, 'topics', tail) ? page : undefined
    case 'people':
      if (!archive.people.has(slug)) return undefined
      return tail === '' || isFeed(archive, 'people', tail) ? page : undefined
    case 'feeds':
      if (slug !== 'digest' && slug !== 'corrections') return undefined
      return isFeed(archive, 'site', tail) ? page : undefined
    case 'archive':
      return hasTime(archive, path.slice('/archive/'.length)) ? page : undefined
    default:
      return undefined
  }
}

const FEED_FORMATS: ReadonlyMap<string, SiteSettings['feeds']['formats'][number]> = new Map([
  ['rss.xml', 'rss'],
  ['atom.xml', 'atom'],
  ['feed.json', 'json'],
])

/** Whether a file in the folder of something is a feed of it. */
function isFeed(
  { settings: { feeds } }: Archive,
  kind: SiteSettings['feeds']['of'][number],
  file: string,
): boolean {
  const format = FEED_FORMATS.get(file)
  return format !== undefined && feeds.of.includes(kind) && feeds.formats.includes(format)
}

function liveBlogPageAt(
  archive: Archive,
  page: LinkTarget,
  slug: string,
  tail: string,
  fragment: string | undefined,
): LinkTarget | undefined {
  const liveBlog = archive.liveBlog(slug)
  if (!liveBlog) return undefined
  if (isFeed(archive, 'live-blogs', tail)) return page
  if (tail === '') return fragment?.startsWith('at-') ? onCover(liveBlog, fragment) : page
  const [day = '', name = '', ...more] = tail.split('/')
  if (name !== '') {
    // An entry's own page is for sharing; its place is in the timeline. So a link to one that the
    // settings have since done away with leads there too.
    const entry = more.join('') === '' ? findEntry(liveBlog, day, name) : undefined
    const known = entry?.keyEvent === true || archive.settings.sharePages === 'all'
    return entry && known ? { kind: 'entry', entry } : undefined
  }
  if (fragment !== undefined) return entryAt(archive, slug, day, fragment)
  return liveBlog.entries.some((entry) => entry.day === day) ? page : undefined
}

/** The entry that a fragment of a cover names, unless two days have one of that name. */
function onCover({ entries }: LiveBlog, fragment: string): LinkTarget | undefined {
  const [entry, other] = entries.filter(({ name }) => name === fragment.slice(3))
  return entry && !other ? { kind: 'entry', entry } : undefined
}

/** Whether a year (`2025/`) had live blogs or entries, or live blogs began in a month (`2025/12/`). */
function hasTime({ liveBlogs }: Archive, path: string): boolean {
  if (!/^\d{4}\/(?:\d{2}\/)?$/.test(path)) return false
  const prefix = path.replaceAll('/', '-')
  const began = ({ coverageStart, timezone }: LiveBlog) =>
    coverageStart !== undefined && toZoned(coverageStart, timezone).day.startsWith(prefix)
  if (liveBlogs.some(began)) return true
  const isYear = prefix.length === 5
  return (
    isYear && liveBlogs.some(({ entries }) => entries.some(({ day }) => day.startsWith(prefix)))
  )
}

/** The path of a link and its fragment; a path of the site has no query any more. */
function takeApart(href: string): { path: string; fragment: string | undefined } {
  const [address = '', fragment] = safeDecode(href).split('#')
  return { path: address.startsWith('/') ? address.replace(/\?.*$/, '') : address, fragment }
}

function safeDecode(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
