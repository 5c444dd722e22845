import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { loadLiveBlog } from '../archive/load-live-blog.ts'
import { formatProblems } from '../archive/report/terminal.ts'
import { loadContext } from '../archive/site-files.ts'
import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'
import { Links } from '../views/links.ts'
import { EditError } from './edit-error.ts'
import type { Written } from './new-entry.ts'
import type { OpenLiveBlog, OpenSite } from './open-site.ts'
import { readTime } from './read-time.ts'
import { setFields } from './set-fields.ts'

const MINUTE_MS = 60_000

/**
 * Closes a live blog: its coverage began with the first entry, unless it says otherwise, and ends
 * at the time given, or now; never before its last entry.
 *
 * @param at what `readTime` understands
 * @throws EditError when it has no entry, or ends before the last one
 */
export async function closeLiveBlog(
  site: OpenSite,
  { slug, timezone, facts }: OpenLiveBlog,
  at: string | undefined,
  now: Instant,
): Promise<Written> {
  const { liveBlog, problems } = await loadLiveBlog(loadContext(site.root, site.siteFiles), slug)
  if (!liveBlog) {
    throw new EditError(facts.draft ? `"${slug}" is a draft.` : formatProblems(problems))
  }
  const { firstEntry, lastEntry } = liveBlog.tally
  if (firstEntry === undefined || lastEntry === undefined) {
    throw new EditError(`"${slug}" has no published entry, so there is no coverage to close.`)
  }
  const wanted = at === undefined ? Math.max(now, lastEntry) : readTime(at, timezone, now)
  if (wanted < lastEntry) {
    throw new EditError(
      `The last entry of "${slug}" is of ${toIso(lastEntry, timezone)}, after that end.`,
    )
  }
  // To the minute, as clocks tell it; an entry with seconds is not to be cut off.
  const end = Math.max(wanted - (wanted % MINUTE_MS), lastEntry)
  return change(site, slug, {
    status: 'closed',
    ...(!facts.coverageStart && { coverageStart: toIso(firstEntry, timezone) }),
    coverageEnd: toIso(end, timezone),
  })
}

/** Opens a live blog again: it is live, and its coverage has no end. */
export function reopenLiveBlog(site: OpenSite, { slug }: OpenLiveBlog): Written {
  return change(site, slug, { status: 'live', coverageEnd: undefined })
}

function change(
  { root, settings }: OpenSite,
  slug: string,
  fields: Readonly<Record<string, string | undefined>>,
): Written {
  const path = `live-blogs/${slug}/index.md`
  const file = join(root.path, path)
  writeFileSync(file, setFields(readFileSync(file, 'utf8'), fields))
  const links = new Links(settings.url)
  return {
    path: root.display === '' ? path : `${root.display}/${path}`,
    permalink: links.absolute(links.cover(slug)),
  }
}
