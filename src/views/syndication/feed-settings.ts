import type { SiteSettings } from '../../model/site-settings.ts'
import type { FeedFormat } from '../links.ts'
import type { Site } from '../site.ts'

/** What can have a feed, as `site.yaml` calls it. */
export type FeedKind = SiteSettings['feeds']['of'][number]

/** The formats in which a kind has feeds, each once; none where it has none. */
export function feedFormats({ archive }: Site, kind: FeedKind): FeedFormat[] {
  const { formats, of } = archive.settings.feeds
  return of.includes(kind) ? [...new Set(formats)] : []
}

/** Whether the Atom feeds of a kind lead back to the first entry. */
export function hasHistory(site: Site, kind: FeedKind): boolean {
  return (
    feedFormats(site, kind).includes('atom') && site.archive.settings.feeds.history.includes(kind)
  )
}

/** A feed in one format, as a page links to it. */
export interface FeedFile {
  /** `RSS`, `Atom`, `JSON Feed` */
  name: string
  type: string
  path: string
}

const NAMES = {
  rss: { name: 'RSS', type: 'application/rss+xml' },
  atom: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
} as const satisfies Record<FeedFormat, Omit<FeedFile, 'path'>>

/** The feeds of one thing, in the formats of the settings. @param folder the path of its page */
export function feedFiles(site: Site, kind: FeedKind, folder: string): FeedFile[] {
  return feedFormats(site, kind).map((format) => ({
    ...NAMES[format],
    path: site.links.feed(folder, format),
  }))
}
