import { posix } from 'node:path'

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
  const [path = '', fragment] = safeDecode(href).split('#')
  if (path === '') {
    return from.day === undefined ? undefined : entryAt(archive, from.liveBlog, from.day, fragment)
  }
  if (path.startsWith('/')) return pageAt(archive, path, fragment)
  return documentAt(archive, posix.join(folderOf(from), path))
}

/** What a misspelt link may have meant: links of the same form that lead somewhere near. */
export function linkTargets(archive: Archive, from: LinkSource, href: string): string[] {
  if (href.startsWith('/')) {
    return [
      ...archive.liveBlogs.map(({ slug }) => `/live/${slug}/`),
      ...[...archive.topics.keys()].map((slug) => `/topics/${slug}/`),
      ...[...archive.people.keys()].map((slug) => `/people/${slug}/`),
    ]
  }
  const folder = folderOf(from)
  const target = posix.join(folder, href)
  const [, slug = from.liveBlog] = /^live-blogs\/([^/]+)\//.exec(target) ?? []
  const entries = (archive.liveBlog(slug) ?? archive.liveBlog(from.liveBlog))?.entries ?? []
  return entries.map(({ liveBlog, day, name }) =>
    posix.relative(folder, `live-blogs/${liveBlog}/${day}/${name}.md`),
  )
}

/** The Markdown file that a link names, in the content folder, whether it is there or not. */
export function documentPath(from: LinkSource, href: string): string {
  const [path = ''] = safeDecode(href).split('#')
  const [, slug] = /^\/live\/([^/]+)/.exec(path) ?? []
  if (slug !== undefined) return `live-blogs/${slug}/index.md`
  return posix.join(folderOf(from), path)
}

function folderOf({ liveBlog, day }: LinkSource): string {
  return day === undefined ? `live-blogs/${liveBlog}` : `live-blogs/${liveBlog}/${day}`
}

function documentAt(archive: Archive, path: string): LinkTarget | undefined {
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

const PAGES = new Set(['/', '/topics/', '/archive/', '/search/', '/feeds/', '/rss.xml'])

function pageAt(
  archive: Archive,
  written: string,
  fragment: string | undefined,
): LinkTarget | undefined {
  const path = /\.\w+$/.test(written) || written.endsWith('/') ? written : `${written}/`
  const [, section, slug, third, fourth, ...more] = path.split('/')
  const page: LinkTarget = { kind: 'page', path }
  if (PAGES.has(path)) return page
  if (slug === undefined || more.length > 0) return undefined
  if (section === 'live') {
    const liveBlog = archive.liveBlog(slug)
    if (!liveBlog || third === undefined) return undefined
    if (third === '' || third === 'rss.xml') return page
    if (fragment !== undefined) return entryAt(archive, slug, third, fragment)
    if (fourth === '' && liveBlog.entries.some(({ day }) => day === third)) return page
    return undefined
  }
  if (third !== '' && third !== 'rss.xml') {
    return section === 'archive' && fourth === '' && hasMonth(archive, `${slug}-${third ?? ''}`)
      ? page
      : undefined
  }
  if (section === 'topics') return archive.topics.has(slug) ? page : undefined
  if (third === 'rss.xml') return undefined
  if (section === 'people') return archive.people.has(slug) ? page : undefined
  return section === 'archive' && hasMonth(archive, slug) ? page : undefined
}

function hasMonth({ liveBlogs }: Archive, prefix: string): boolean {
  return liveBlogs.some(({ entries }) => entries[0]?.day.startsWith(`${prefix}-`))
}

function safeDecode(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return href
  }
}
