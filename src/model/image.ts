import { z } from 'zod'

/** A picture beside its Markdown file. */
export const imageSchema = z.strictObject({
  src: z.string().min(1).describe('The picture’s file name, beside the Markdown file.'),
  alt: z
    .string()
    .min(1)
    .describe('What the picture shows, for readers who cannot see it. Required.'),
  credit: z.string().min(1).optional().describe('Who made the picture.'),
})

export type Image = z.infer<typeof imageSchema>
