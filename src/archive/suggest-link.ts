import { posix } from 'node:path'

import type { Archive } from './archive.ts'
import { documentAt, folderOf, type LinkSource } from './resolve-link.ts'
import { contentPath } from './read-body.ts'
import { suggest } from './suggest.ts'

/** What a link that leads nowhere may have meant: a link of the same form that leads somewhere near. */
export function suggestLink(archive: Archive, from: LinkSource, href: string): string | undefined {
  return fromTop(archive, from, href) ?? suggest(href, candidates(archive, from, href))
}

/** A Markdown file named by its path in the content folder, as seen from here. */
function fromTop(archive: Archive, from: LinkSource, href: string): string | undefined {
  const [, path] = /^\/?(?:content\/)?(live-blogs\/.+\.md)$/.exec(href) ?? []
  if (path === undefined || !documentAt(archive, path)) return undefined
  return posix.relative(folderOf(from), path)
}

function candidates(archive: Archive, from: LinkSource, href: string): string[] {
  if (href.startsWith('#')) {
    return entriesOf(archive, from.liveBlog)
      .filter(({ day }) => day === from.day)
      .map(({ name }) => `#at-${name}`)
  }
  if (href.startsWith('/')) return pages(archive, href)
  const folder = folderOf(from)
  const [, slug = from.liveBlog] = /^live-blogs\/([^/]+)\//.exec(posix.join(folder, href)) ?? []
  const liveBlog = archive.liveBlog(slug) ? slug : from.liveBlog
  const files = [
    ...entriesOf(archive, liveBlog).map(contentPath),
    ...archive.liveBlogs.map(contentPath),
  ]
  return files.map((path) => posix.relative(folder, path))
}

function pages(archive: Archive, href: string): string[] {
  const [, , slug = ''] = href.split('/')
  const days = entriesOf(archive, slug).flatMap(({ day, name }) => [
    `/live/${slug}/${day}/`,
    `/live/${slug}/${day}/#at-${name}`,
  ])
  return [
    ...archive.liveBlogs.map((liveBlog) => `/live/${liveBlog.slug}/`),
    ...new Set(days),
    ...[...archive.topics.keys()].map((topic) => `/topics/${topic}/`),
    ...[...archive.people.keys()].map((person) => `/people/${person}/`),
  ]
}

function entriesOf(archive: Archive, liveBlog: string) {
  return archive.liveBlog(liveBlog)?.entries ?? []
}
