import { z } from 'zod'

import { slugSchema } from './slug.ts'

/** A subject with its own page and feed. */
export const topicSchema = z.strictObject({
  title: z.string().min(1).describe('The topic’s name as readers see it.'),
  description: z.string().min(1).optional().describe('One sentence on what belongs here.'),
  synonyms: z
    .array(z.string().min(1))
    .default([])
    .describe('Other words for the topic, by which a misspelt one is found.'),
})

/** `topics.yaml`: slug to topic. */
export const topicsSchema = z.record(slugSchema, topicSchema)

export type TopicFacts = z.infer<typeof topicSchema>
