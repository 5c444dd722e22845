import type { Entry } from '../../archive/archive.ts'
import { findLiveBlog } from '../find.ts'
import type { Site } from '../site.ts'

type Place = Pick<Entry, 'liveBlog' | 'day' | 'name'>

/**
 * `tag:example.org,2025-12-07:live/miami-talks/1220-both-sides-go-home` (RFC 4151), from the first
 * permalink that the entry had: one that was renamed keeps its old one among its aliases, and so does
 * a live blog.
 */
export function entryTag(site: Site, entry: Entry): string {
  const { liveBlog, day, name } = firstPlace(entry)
  const slug = liveBlog === entry.liveBlog ? firstSlug(site, liveBlog) : liveBlog
  return tag(site, day, `live/${slug}/${name}`)
}

/** The id of a live blog as a whole, dated with the year in which its coverage began. */
export function liveBlogTag(site: Site, slug: string): string {
  const { coverageStart } = findLiveBlog(site, slug)
  const year = new Date(coverageStart ?? 0).getUTCFullYear()
  return tag(site, String(year), `live/${firstSlug(site, slug)}`)
}

/** The id of one correction of an entry, or of its withdrawal, by when it was made. */
export function correctionTag(site: Site, entry: Entry, kind: string, timestamp: number): string {
  return `${entryTag(site, entry)}/${kind}/${new Date(timestamp).toISOString()}`
}

function tag({ archive, links }: Site, date: string, specific: string): string {
  const authority = archive.settings.feeds.authority ?? new URL(links.origin).hostname
  return `tag:${authority},${date}:${specific}`
}

function firstSlug(site: Site, slug: string): string {
  for (const alias of findLiveBlog(site, slug).aliases) {
    const [, first] = /^\/live\/([^/#]+)\/?$/.exec(alias) ?? []
    if (first !== undefined) return first
  }
  return slug
}

function firstPlace(entry: Entry): Place {
  for (const alias of entry.aliases) {
    const [, liveBlog, day, name] =
      /^\/live\/([^/]+)\/(\d{4}-\d{2}-\d{2})\/#at-(.+)$/.exec(alias) ?? []
    if (liveBlog !== undefined && day !== undefined && name !== undefined) {
      return { liveBlog, day, name }
    }
  }
  return entry
}
