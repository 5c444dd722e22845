import type { z } from 'zod'

import type { Entry } from '../../src/archive/archive.ts'
import { toEntry } from '../../src/archive/load-day.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { toZoned } from '../../src/model/zoned-time.ts'

/** An entry as an editor writes it: front matter, and the rest of its file. */
export interface WrittenEntry extends Partial<z.input<typeof entrySchema>> {
  /** What follows the time in the file's name. */
  slug?: string
  /** The first words of the body. */
  firstWords?: string
  /** Links of the body that lead somewhere on the site. */
  links?: string[]
}

/**
 * An entry that has passed the schema. Its day and name follow from its timestamp and the zone, as
 * they must in a content folder.
 */
export function anEntry(
  written: WrittenEntry = {},
  liveBlog: { slug: string; timezone: string } = { slug: 'harbour-fire', timezone: 'UTC' },
): Entry {
  const { slug = 'smoke-rises', firstWords = 'Smoke rises.', links = [], ...frontMatter } = written
  const facts = entrySchema.parse({ timestamp: '2025-12-07T12:20:00Z', ...frontMatter })
  const { day, clock } = toZoned(facts.timestamp.instant, liveBlog.timezone)
  return toEntry(liveBlog.slug, day, `${clock.replace(':', '')}-${slug}`, {
    facts,
    body: firstWords,
    bodyOffset: 0,
    digest: 'digest-of-entry',
    links,
  })
}

/** Entries one minute apart, oldest first, named `…-update-1` and on. */
export function manyEntries(count: number, first: string): WrittenEntry[] {
  const start = Date.parse(first)
  return Array.from({ length: count }, (_, index) => ({
    timestamp: new Date(start + index * 60_000).toISOString(),
    slug: `update-${index + 1}`,
    firstWords: `Update ${index + 1}.`,
  }))
}
