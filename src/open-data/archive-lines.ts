import type { LiveBlog } from '../archive/archive.ts'
import { plainText } from '../markdown/first-words.ts'
import type { Site } from '../views/site.ts'
import type { ArchiveLine } from './document-schema.ts'
import { toEntryData } from './entry-data.ts'

/**
 * The entries of a live blog as lines of JSON, oldest first (ndjson.org); empty when it has none.
 */
export function toArchiveLines(site: Site, liveBlog: LiveBlog): string {
  const { slug, title, language, timezone, entries } = liveBlog
  const about = { slug, title, language, timezone }
  return entries
    .map((entry) => {
      const line: ArchiveLine = {
        liveBlog: about,
        ...toEntryData(site, liveBlog, entry),
        text: entry.withdrawn ? '' : plainText(site.markdown(entry)),
      }
      return `${JSON.stringify(line)}\n`
    })
    .join('')
}
