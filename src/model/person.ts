import { z } from 'zod'

import { slugSchema } from './slug.ts'

/** A contributor, to whom bylines link. */
export const personSchema = z.strictObject({
  name: z.string().min(1).describe('The name as it is printed in bylines.'),
  role: z.string().min(1).optional().describe('What the person does here: “Political editor”.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A page about the person elsewhere.'),
})

/** `people.yaml`: slug to person. */
export const peopleSchema = z.record(slugSchema, personSchema)

export type PersonFacts = z.infer<typeof personSchema>
