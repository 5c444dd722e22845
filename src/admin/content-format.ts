import { parse } from 'yaml'
import { z } from 'zod'

import { toMarkdown } from '../editing/entry-file.ts'
import { setFields } from '../editing/set-fields.ts'
import { entrySchema } from '../model/entry.ts'
import { liveBlogSchema } from '../model/live-blog.ts'

/** The name by which Decap's configuration asks for this format. */
export const CONTENT_FORMAT = 'as-it-happened'

/** What `kind` says of a file that is an entry. */
export const ENTRY_KIND = 'entry'

/** The fields of a file, as Decap holds them, and what we hold beside them. */
export interface FormData {
  /** Markdown. */
  body?: string
  /** The file as it was read; not there for a new one. */
  text?: string
  /** `ENTRY_KIND` for an entry; a live blog's `index.md` lies in the same folder. */
  kind?: string
  [field: string]: unknown
}

const fieldsSchema = z.record(z.string(), z.unknown())
const FILE = /^\uFEFF?---[^\S\n]*\n([\s\S]*?)^---[^\S\n]*(?:\n|$)([\s\S]*)$/m

/**
 * Reads an entry or an `index.md` for Decap.
 *
 * @throws when its front matter is no YAML
 */
export function readContentFile(text: string): FormData {
  const [, yaml = '', body = text] = FILE.exec(text) ?? []
  const fields = fieldsSchema.safeParse(parse(yaml)).data ?? {}
  const kind = 'timestamp' in fields ? ENTRY_KIND : 'live blog'
  return { ...fields, body: body.trim(), text, kind }
}

/**
 * Writes an entry or an `index.md`. Of a file that was there, only what has changed is written, so that
 * comments, quotes and fields that Decap does not know stay. What is empty, or `false`, is left out.
 */
export function writeContentFile(data: FormData): string {
  const fields = fieldsOf(data)
  const body = data.body ?? ''
  if (data.text === undefined) return toMarkdown(fields, body)
  const before = readContentFile(data.text)
  const fieldsBefore = fieldsOf(before)
  const changed = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(fieldsBefore[name]),
  )
  const text = setFields(data.text, Object.fromEntries(changed))
  if (body.trim() === before.body) return text
  const [, , bodyBefore = ''] = FILE.exec(text) ?? []
  return `${text.slice(0, text.length - bodyBefore.length)}\n${body.trim()}\n`
}

/** The model that a file's fields are held against. */
export function schemaOf(data: FormData): typeof entrySchema | typeof liveBlogSchema {
  return 'timestamp' in data ? entrySchema : liveBlogSchema
}

/** The fields of the model, in its order; `undefined` for those that say nothing. */
export function fieldsOf(data: FormData): Record<string, unknown> {
  const names = Object.keys(schemaOf(data).shape)
  return Object.fromEntries(names.map((name) => [name, tidy(data[name])]))
}

/** What a form leaves of a field: `undefined` for one that is empty, or `false`. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined
  if (value === null || value === false) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map(tidy) : undefined
  if (typeof value !== 'object') return value
  const given = Object.entries(value)
    .map(([name, part]) => [name, tidy(part)] as const)
    .filter(([, part]) => part !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}
