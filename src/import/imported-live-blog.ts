import { z } from 'zod'

const name = z.string().trim().min(1)

/** A Markdown file of our own export: see `ExportedFile`. */
const fileSchema = z.strictObject({
  path: z.string(),
  fields: z.record(z.string(), z.unknown()),
  body: z.string(),
})

/** One entry of another system, as each format gives it. Times are as the dump writes them. */
export const importedEntrySchema = z.strictObject({
  /** What the other system knows it by, the same in each later dump. */
  id: z.string().min(1),
  /** Where in the dump it is: `dump.json, _items[3]`. */
  place: z.string(),
  /** ISO 8601, RFC 822, or milliseconds since 1970; `undefined` when the dump tells none. */
  timestamp: z.string().optional(),
  updated: z.string().optional(),
  /** Plain text. */
  title: name.optional(),
  /** The body as HTML or, in `markdown`, as Markdown. */
  html: z.string().default(''),
  markdown: z.string().optional(),
  /** Names or slugs, as the dump has them. */
  topics: z.array(name).default([]),
  authors: z.array(name).default([]),
  keyEvent: z.boolean().default(false),
  pinned: z.boolean().default(false),
  label: name.optional(),
  /** Its own address. */
  url: z.string().optional(),
  /** Where it comes from our own export: the file that it was, which says everything. */
  file: fileSchema.optional(),
})

/** A live blog of another system: what all formats are turned into. */
export const importedLiveBlogSchema = z.strictObject({
  id: z.string().min(1),
  place: z.string(),
  title: name.optional(),
  description: name.optional(),
  status: z.enum(['live', 'closed']).default('closed'),
  coverageStart: z.string().optional(),
  coverageEnd: z.string().optional(),
  topics: z.array(name).default([]),
  authors: z.array(name).default([]),
  /** Its address, against which relative links are read. */
  url: z.string().optional(),
  /** The lead article. */
  html: z.string().default(''),
  markdown: z.string().optional(),
  entries: z.array(importedEntrySchema),
  /** Where it comes from our own export: its `index.md`. */
  file: fileSchema.optional(),
  /** Names of topics and people that the dump knows by slugs, by these. */
  names: z.record(z.string(), name).default({}),
  /** Pictures that lie beside the dump: path in the live blog's folder to where the copy is. */
  pictures: z.record(z.string(), z.string()).default({}),
  /** What the dump holds and is no entry: with the reason that editors are told. */
  skipped: z.array(z.strictObject({ place: z.string(), reason: z.string() })).default([]),
})

export type ImportedEntry = z.output<typeof importedEntrySchema>
export type ImportedLiveBlog = z.output<typeof importedLiveBlogSchema>
/** As a format gives it, before its defaults. */
export type LiveBlogInput = z.input<typeof importedLiveBlogSchema>
export type EntryInput = z.input<typeof importedEntrySchema>
