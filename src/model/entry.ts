import { z } from 'zod'

import { aliasSchema } from './alias.ts'
import { correctionSchema, withdrawalSchema } from './correction.ts'
import { imageSchema } from './image.ts'
import { timestampSchema } from './timestamp.ts'

/** Front matter of an entry. */
export const entrySchema = z.strictObject({
  timestamp: timestampSchema.describe(
    'When it was published: ISO 8601 with offset, `2025-12-07T12:20:00-05:00`; seconds may be left out.',
  ),
  title: z.string().min(1).optional().describe('A headline. Most entries have none.'),
  topics: z
    .array(z.string())
    .default([])
    .describe('Slugs of `topics.yaml`, beside the live blog’s own.'),
  authors: z.array(z.string()).default([]).describe('Slugs of `people.yaml`.'),
  keyEvent: z.boolean().default(false).describe('`true` lists it among the key events.'),
  pinned: z
    .boolean()
    .default(false)
    .describe('`true` shows it first on the cover while the live blog is live; one at a time.'),
  label: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('A short word shown before the title: Breaking, Analysis, Fact check.'),
  updated: timestampSchema.optional().describe('When it was last changed in substance.'),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('What it had wrong: `timestamp`, `kind` and `text` each; shown for ever.'),
  withdrawn: withdrawalSchema
    .optional()
    .describe('`timestamp` and `reason`: the entry’s place stays, its text does not.'),
  image: imageSchema.optional().describe('The entry’s picture: `src`, `alt` and `credit`.'),
  aliases: z.array(aliasSchema).default([]).describe('Former paths that must go on working.'),
  draft: z.boolean().default(false).describe('`true` leaves it out of everything published.'),
  source: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The URL it was imported from.'),
})

export type EntryFrontMatter = z.infer<typeof entrySchema>
