import type { z } from 'zod'

import type { LiveBlog } from '../../src/archive/archive.ts'
import { toLiveBlog } from '../../src/archive/load-live-blog.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'
import { anEntry, type WrittenEntry } from './entry.ts'

/** A live blog as an editor writes it: front matter, folder name and entries. */
export interface WrittenLiveBlog extends Partial<z.input<typeof liveBlogSchema>> {
  slug?: string
  /** In any order. */
  entries?: readonly WrittenEntry[]
}

/** A live blog that has passed the schema, in UTC and the site's language unless it names others. */
export function aLiveBlog(written: WrittenLiveBlog = {}, siteLanguage = 'en'): LiveBlog {
  const { slug = 'harbour-fire', entries: writtenEntries = [], ...frontMatter } = written
  const facts = liveBlogSchema.parse({
    title: 'Fire in the harbour',
    description: 'A warehouse burns.',
    ...frontMatter,
  })
  const { timezone = 'UTC', language = siteLanguage } = facts
  const entries = writtenEntries.map((entry) => anEntry(entry, { slug, timezone }))
  const document = { facts, bodyOffset: 0, digest: 'digest-of-index', links: [] }
  return toLiveBlog(slug, timezone, language, document, entries, [])
}
