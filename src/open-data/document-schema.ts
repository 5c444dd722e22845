import { z } from 'zod'

import { LIVE_BLOG_STATUSES } from '../model/live-blog.ts'

const moment = z.iso.datetime({ offset: true })
const slug = z.string()

const topicSchema = z.strictObject({
  slug,
  title: z.string(),
})
const personSchema = z.strictObject({
  slug,
  name: z.string(),
})

const imageSchema = z.strictObject({
  url: z.url().describe('The picture as it is published.'),
  width: z.int().describe('In pixels.'),
  height: z.int().describe('In pixels.'),
  alt: z.string().describe('What it shows, for those who cannot see it.'),
  credit: z.string().optional(),
})

const correctionSchema = z.strictObject({
  timestamp: moment,
  kind: z.enum(['correction', 'clarification', 'retraction']),
  text: z.string(),
})

/** An entry, as published data tells it. */
export const entryDataSchema = z.strictObject({
  id: z
    .string()
    .describe('A tag URI (RFC 4151) that stays, whatever becomes of title, text, time or address.'),
  url: z.url().describe('The permalink.'),
  timestamp: moment.describe('With the offset of the live blog’s zone.'),
  title: z.string().optional(),
  label: z.string().optional().describe('A short word before the title: Breaking, Analysis.'),
  keyEvent: z.boolean(),
  pinned: z.boolean(),
  topics: z.array(topicSchema).describe('Its own and those of its live blog.'),
  authors: z.array(personSchema).describe('Its own, or those of its live blog.'),
  html: z.string().describe('The text as safe HTML with absolute URLs; empty when withdrawn.'),
  image: imageSchema.optional(),
  updated: moment.optional().describe('When it last changed in substance.'),
  corrections: z.array(correctionSchema),
  withdrawn: z.strictObject({ timestamp: moment, reason: z.string() }).optional(),
  source: z.url().optional().describe('Where it was brought in from.'),
})
export type EntryData = z.infer<typeof entryDataSchema>

/** `live-blog.json`: a live blog with everything that is published of it. */
export const liveBlogDocumentSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal(1),
  id: z.string().describe('A tag URI (RFC 4151).'),
  slug,
  url: z.url(),
  title: z.string(),
  description: z.string(),
  status: z.enum(LIVE_BLOG_STATUSES),
  language: z.string().describe('BCP 47 tag.'),
  timezone: z.string().describe('The IANA zone in which its times are told.'),
  coverageStart: moment.optional(),
  coverageEnd: moment.optional(),
  topics: z.array(topicSchema),
  authors: z.array(personSchema),
  image: imageSchema.optional(),
  html: z.string().describe('The lead article as safe HTML with absolute URLs.'),
  entries: z.array(entryDataSchema).describe('Oldest first.'),
})
export type LiveBlogDocument = z.infer<typeof liveBlogDocumentSchema>

/** A line of `archive.ndjson.gz`: an entry with its live blog, and its text as plain words. */
export const archiveLineSchema = z.strictObject({
  liveBlog: z.strictObject({
    slug,
    title: z.string(),
    language: z.string().describe('BCP 47 tag.'),
    timezone: z.string(),
  }),
  ...entryDataSchema.shape,
  text: z
    .string()
    .describe('The text as plain words, a line for each paragraph; empty when withdrawn.'),
})
export type ArchiveLine = z.infer<typeof archiveLineSchema>
