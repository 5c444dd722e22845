import { z } from 'zod'

/** Where the pages for editing in a browser keep what is written there. */
export const adminSchema = z.strictObject({
  repo: z
    .string()
    .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
    .describe('The repository of the archive: `example/archive`.'),
  backend: z
    .enum(['github', 'gitlab'])
    .default('github')
    .describe('Who hosts the repository: `github` or `gitlab`.'),
  branch: z
    .string()
    .min(1)
    .default('main')
    .describe('The branch from which the site is published.'),
  auth: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The service that logs editors in; for GitLab, where GitLab is.'),
  appId: z
    .string()
    .min(1)
    .optional()
    .describe('The id of the application that GitLab knows the page as.'),
})

export type AdminSettings = z.infer<typeof adminSchema>
