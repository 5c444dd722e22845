import { type EntryChange, entryChanges } from '../entry-changes.ts'
import { findLiveBlog } from '../find.ts'
import { paginate } from '../paging.ts'
import type { Site } from '../site.ts'
import { type Output, outputKey } from './output.ts'

/** The routes of the pages of corrections. */
export const CORRECTION_ROUTES = {
  newest: 'corrections/index.astro',
  page: 'corrections/[page].astro',
} as const

/** The pages of corrections, oldest first. */
export function correctionOutputs(site: Site): Output[] {
  const changes = entryChanges(site)
  return paginate(changes.length).map((range) => ({
    ...(range.number === undefined
      ? { route: CORRECTION_ROUTES.newest, params: {} }
      : { route: CORRECTION_ROUTES.page, params: { page: String(range.number) } }),
    key: outputKey([range, linesKey(site, changes.slice(range.start, range.end))]),
  }))
}

/** What lines on corrections follow from. */
function linesKey(site: Site, changes: readonly EntryChange[]): unknown {
  const liveBlogs = new Set(changes.map(({ entry }) => entry.liveBlog))
  return [
    changes.map(({ entry: { liveBlog, day, name, digest }, kind, timestamp }) =>
      [liveBlog, day, name, digest, kind, timestamp].join(' '),
    ),
    [...liveBlogs].map((slug) => {
      const { title, timezone, language } = findLiveBlog(site, slug)
      return [slug, title, timezone, language]
    }),
  ]
}
