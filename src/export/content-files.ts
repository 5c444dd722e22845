import type { Entry, LiveBlog } from '../archive/archive.ts'
import { toMarkdown } from '../editing/entry-file.ts'
import { writeTime } from '../editing/write-time.ts'
import type { Instant } from '../model/timestamp.ts'

/**
 * An entry as a file of a content folder. Of a withdrawn one neither title, text nor picture are in
 * it: they are shown nowhere, and the export is for others.
 *
 * @param body Markdown
 */
export function entryFile(entry: Entry, timezone: string, body: string): string {
  const tell = (instant: Instant) => writeTime(instant, timezone)
  const { withdrawn } = entry
  const fields = {
    timestamp: tell(entry.timestamp),
    title: withdrawn ? undefined : entry.title,
    topics: orNone(entry.topics),
    authors: orNone(entry.authors),
    keyEvent: entry.keyEvent || undefined,
    pinned: entry.pinned || undefined,
    label: entry.label,
    updated: entry.updated === undefined ? undefined : tell(entry.updated),
    corrections: orNone(
      entry.corrections.map((correction) => ({
        ...correction,
        timestamp: tell(correction.timestamp),
      })),
    ),
    withdrawn: withdrawn && { ...withdrawn, timestamp: tell(withdrawn.timestamp) },
    image: withdrawn ? undefined : entry.image,
    aliases: orNone(entry.aliases),
    source: entry.source,
  }
  return toMarkdown(fields, withdrawn ? '' : body)
}

/**
 * A live blog's `index.md`, with the zone and the coverage that it has elsewhere as defaults. Coverage
 * that goes on has no end.
 *
 * @param body Markdown
 */
export function indexFile(liveBlog: LiveBlog, body: string): string {
  const { timezone, status, coverageStart, coverageEnd } = liveBlog
  const tell = (instant: Instant | undefined) =>
    instant === undefined ? undefined : writeTime(instant, timezone)
  const fields = {
    title: liveBlog.title,
    description: liveBlog.description,
    status,
    timezone,
    topics: orNone(liveBlog.topics),
    authors: orNone(liveBlog.authors),
    coverageStart: tell(coverageStart),
    coverageEnd: status === 'closed' ? tell(coverageEnd) : undefined,
    image: liveBlog.image,
    translations: orNone(liveBlog.translations),
    aliases: orNone(liveBlog.aliases),
  }
  return toMarkdown(fields, body)
}

function orNone<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list
}
