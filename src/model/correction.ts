import { z } from 'zod'

import { timestampSchema } from './timestamp.ts'

/** Something that a published entry had wrong, said in the open. */
export const correctionSchema = z.strictObject({
  timestamp: timestampSchema.describe('When the correction was made.'),
  kind: z
    .enum(['correction', 'clarification', 'retraction'])
    .describe('`correction`, `clarification` or `retraction`.'),
  text: z.string().min(1).describe('What was wrong and what is right, in full sentences.'),
})

/** An entry taken back: its place stays, its text does not. */
export const withdrawalSchema = z.strictObject({
  timestamp: timestampSchema.describe('When the entry was withdrawn.'),
  reason: z.string().min(1).describe('Why, in a sentence that readers will see.'),
})
