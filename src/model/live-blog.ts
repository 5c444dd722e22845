import { z } from 'zod'

import { aliasSchema } from './alias.ts'
import { imageSchema } from './image.ts'
import { languageSchema } from './language.ts'
import { timestampSchema } from './timestamp.ts'
import { timezoneSchema } from './timezone.ts'

/** What may become of coverage, from its announcement to its end. */
export const LIVE_BLOG_STATUSES = ['upcoming', 'live', 'paused', 'closed'] as const

/** Front matter of a live blog's `index.md`. */
export const liveBlogSchema = z.strictObject({
  title: z.string().min(1).describe('The headline.'),
  description: z.string().min(1).describe('The standfirst: one or two sentences.'),
  status: z
    .enum(LIVE_BLOG_STATUSES)
    .default('closed')
    .describe('`upcoming`, `live`, `paused` (live, but resting) or `closed`.'),
  timezone: timezoneSchema
    .optional()
    .describe('IANA zone in which its days and clock times are told. Default: the site’s.'),
  language: languageSchema
    .optional()
    .describe('BCP 47 tag of the language of its texts. Default: the site’s.'),
  topics: z
    .array(z.string())
    .default([])
    .describe('Slugs of `topics.yaml`; they hold for its entries too.'),
  authors: z.array(z.string()).default([]).describe('Slugs of `people.yaml`.'),
  coverageStart: timestampSchema
    .optional()
    .describe('When coverage began. Default: the first entry.'),
  coverageEnd: timestampSchema.optional().describe('When coverage ended. Default: the last entry.'),
  image: imageSchema.optional().describe('The live blog’s picture: `src`, `alt` and `credit`.'),
  translations: z
    .array(z.string())
    .default([])
    .describe('Slugs of live blogs that tell the same in other languages; each names the others.'),
  aliases: z.array(aliasSchema).default([]).describe('Former paths that must go on working.'),
  draft: z.boolean().default(false).describe('`true` leaves it out of everything published.'),
})

export type LiveBlogFrontMatter = z.infer<typeof liveBlogSchema>
export type LiveBlogStatus = LiveBlogFrontMatter['status']
