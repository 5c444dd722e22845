import type { z } from 'zod'

import type { LiveBlog } from '../../src/archive/archive.ts'
import { oldestFirst } from '../../src/archive/create-archive.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'
import { anEntry, type WrittenEntry } from './entry.ts'

/** A live blog as an editor writes it: front matter, folder name and entries. */
export interface WrittenLiveBlog extends Partial<z.input<typeof liveBlogSchema>> {
  slug?: string
  /** In any order. */
  entries?: readonly WrittenEntry[]
}

/** A live blog that has passed the schema, in UTC unless it names a zone. */
export function aLiveBlog(written: WrittenLiveBlog = {}): LiveBlog {
  const { slug = 'harbour-fire', entries: writtenEntries = [], ...frontMatter } = written
  const facts = liveBlogSchema.parse({
    title: 'Fire in the harbour',
    description: 'A warehouse burns.',
    ...frontMatter,
  })
  const { timezone = 'UTC', image } = facts
  const entries = writtenEntries
    .map((entry) => anEntry(entry, { slug, timezone }))
    .sort(oldestFirst)
  const coverageStart = facts.coverageStart?.instant ?? entries[0]?.timestamp
  const coverageEnd = facts.coverageEnd?.instant ?? entries.at(-1)?.timestamp
  return {
    slug,
    title: facts.title,
    description: facts.description,
    status: facts.status,
    timezone,
    topics: facts.topics,
    authors: facts.authors,
    ...(coverageStart !== undefined && { coverageStart }),
    ...(coverageEnd !== undefined && { coverageEnd }),
    ...(image && { image }),
    aliases: facts.aliases,
    digest: 'digest-of-index',
    bodyOffset: 0,
    entries,
  }
}
