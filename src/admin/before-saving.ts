import { z } from 'zod'

import { slugOfText } from '../editing/slug-of-text.ts'
import { readTimestamp } from '../model/timestamp.ts'
import { toZoned } from '../model/zoned-time.ts'
import { fieldsOf, type FormData, schemaOf } from './content-format.ts'

/** Where a live blog's file goes. */
export interface LiveBlogPlace {
  entry_slug: string
}

/** Where an entry's file goes: the parts of its path that Decap puts together. */
export interface EntryPlace extends LiveBlogPlace {
  /** `2025-12-07` */
  day_folder: string
  /** `1220` */
  clock_digits: string
}

/**
 * What the model has against the fields of a file: a sentence for an editor, or `undefined`. The rest of
 * what can be wrong is told by `check`, which sees the whole archive.
 */
export function faultOf(data: FormData): string | undefined {
  const given = Object.entries(fieldsOf(data)).filter(([, value]) => value !== undefined)
  const { error } = schemaOf(data).safeParse(Object.fromEntries(given))
  const [issue] = error?.issues ?? []
  if (!issue) return undefined
  const place = issue.path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › ')
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined
  return isMissing
    ? `“${place}” is missing.`
    : `“${place}” cannot be so: ${z.prettifyError({ issues: [{ ...issue, path: [] }] })}`
}

/** The path of a new entry, from its time in the live blog's zone and its first words. */
export function placeEntry(data: FormData, timezone: string): EntryPlace {
  const { day, clock } = timeOf(data, timezone)
  const words = typeof data.title === 'string' && data.title !== '' ? data.title : data.body
  return {
    day_folder: day,
    clock_digits: clock.replace(':', ''),
    entry_slug: slugOfText(words ?? '') || 'update',
  }
}

/**
 * The folder of a new live blog.
 *
 * @throws when no letter of its title can stand in a URL
 */
export function placeLiveBlog({ title }: FormData): LiveBlogPlace {
  const slug = slugOfText(typeof title === 'string' ? title : '')
  if (slug === '') throw new Error('The title needs a word in Latin letters, for the address.')
  return { entry_slug: slug }
}

/**
 * Why an entry cannot stay in its file, as its permalink needs; `undefined` when it can.
 *
 * @param path of the file
 */
export function movedFrom(path: string, data: FormData, timezone: string): string | undefined {
  const { day, clock } = timeOf(data, timezone)
  const place = `${day}/${clock.replace(':', '')}-`
  if (path.includes(`/${place}`)) return undefined
  return `The entry’s address says another time than ${day}, ${clock}. Set the time back; or withdraw the entry and write another.`
}

function timeOf({ timestamp }: FormData, timezone: string): { day: string; clock: string } {
  const read = readTimestamp(String(timestamp))
  if (typeof read === 'string') throw new Error('The entry has no time.')
  return toZoned(read.instant, timezone)
}
