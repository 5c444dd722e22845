import { Document, isScalar, isSeq, visit } from 'yaml'

import type { Instant } from '../model/timestamp.ts'
import { toIso, toZoned } from '../model/zoned-time.ts'

/** A file of the content folder that is yet to be written. */
export interface ContentText {
  /** In the content folder, `/`-separated. */
  path: string
  text: string
}

/** What an entry's file is made of. */
export interface EntryParts {
  /** Slug of its live blog. */
  liveBlog: string
  /** The live blog's zone, in which the path tells the time. */
  timezone: string
  timestamp: Instant
  slug: string
  /** The other fields, in the order in which they are to stand; `undefined` ones are left out. */
  fields: Readonly<Record<string, unknown>>
  /** Markdown. */
  body: string
}

/** An entry as a file, at the path that follows from its time. */
export function toEntryFile(parts: EntryParts): ContentText {
  const { liveBlog, timezone, timestamp, slug, fields, body } = parts
  const { day, clock } = toZoned(timestamp, timezone)
  return {
    path: `live-blogs/${liveBlog}/${day}/${clock.replace(':', '')}-${slug}.md`,
    text: toMarkdown({ timestamp: toIso(timestamp, timezone), ...fields }, body),
  }
}

/** A Markdown file with front matter. `undefined` fields are left out. */
export function toMarkdown(fields: Readonly<Record<string, unknown>>, body: string): string {
  const text = body.trim()
  return `---\n${toYaml(fields)}---\n${text === '' ? '' : `\n${text}\n`}`
}

/**
 * Fields as YAML. Lists of words stand on one line, and no text is folded, so that a later change of
 * one field changes one line. `undefined` fields are left out.
 */
export function toYaml(fields: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  const document = new Document(Object.fromEntries(given))
  visit(document, {
    Seq(_key, list) {
      if (isSeq(list) && list.items.every(isScalar)) list.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
