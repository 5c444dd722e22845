import { z } from 'zod'

import { adminSchema } from './admin.ts'
import type { Logo } from './logo.ts'
import { PREVIEW_PICTURES } from './preview-pictures.ts'
import { SHARE_PAGES } from './share-pages.ts'
import { languageSchema } from './language.ts'
import { timezoneSchema } from './timezone.ts'

/**
 * What is published for other programs: each live blog as JSON and as one readable text, and the whole
 * archive as one file.
 */
export const DATA_KINDS = ['json', 'markdown', 'archive'] as const

/** `site.yaml`: what holds for the whole site. */
export const siteSettingsSchema = z.strictObject({
  title: z.string().min(1).describe('The site’s name.'),
  description: z.string().min(1).describe('One or two sentences on what the site is.'),
  url: z
    .url({ protocol: /^https?$/ })
    .describe('Where the site is published, with its base path: `https://example.org/news/`.'),
  language: languageSchema
    .default('en')
    .describe('BCP 47 tag of the language of the site: `en`, `de`, `pt-BR`.'),
  timezone: timezoneSchema
    .default('UTC')
    .describe('IANA zone of live blogs that name none, and of dates that span live blogs.'),
  publisher: z
    .strictObject({
      name: z.string().min(1).describe('Who publishes the site.'),
      url: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('The publisher’s own site.'),
    })
    .optional()
    .describe('The organisation behind the site. Default: the site’s title.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional()
    .describe('The colour of links and marks: `#a3142e`.'),
  feedSize: z
    .int()
    .min(1)
    .max(500)
    .default(50)
    .describe('How many of the newest entries a feed holds.'),
  feeds: z
    .strictObject({
      formats: z
        .array(z.enum(['rss', 'atom', 'json']))
        .default(['rss', 'atom', 'json'])
        .describe('`rss`, `atom` and `json`; each is a file for each thing that has a feed.'),
      of: z
        .array(z.enum(['site', 'topics', 'live-blogs', 'people']))
        .default(['site', 'topics', 'live-blogs', 'people'])
        .describe('What has feeds: `site`, `topics`, `live-blogs` and `people`.'),
      history: z
        .array(z.enum(['site', 'topics', 'live-blogs', 'people']))
        .default(['site', 'live-blogs'])
        .describe('Whose Atom feeds lead back to the first entry.'),
      hub: z
        .url({ protocol: /^https?$/ })
        .optional()
        .describe('A WebSub hub, which tells subscribers at once.'),
      authority: z
        .string()
        .regex(/^[a-z0-9.-]+$/)
        .optional()
        .describe('The host name in the ids of entries. Default: that of `url`.'),
    })
    .prefault({})
    .describe('Which feeds are made.'),
  data: z
    .array(z.enum(DATA_KINDS))
    .default([...DATA_KINDS])
    .describe('Which data is published for other programs: `json`, `markdown` and `archive`.'),
  sharePages: z
    .enum(SHARE_PAGES)
    .default('keyEvents')
    .describe('Which entries have a page of their own for sharing.'),
  previewPictures: z
    .enum(PREVIEW_PICTURES)
    .default('liveBlogs')
    .describe('Which pages have a picture drawn that is shown where they are shared.'),
  host: z
    .enum(['github-pages', 'gitlab-pages', 'netlify', 'cloudflare-pages', 's3'])
    .optional()
    .describe('Where the site is hosted; the build warns when it outgrows that host’s limits.'),
  admin: adminSchema
    .optional()
    .describe('Lets editors write in a browser, at `/admin/`. Default: there is no such page.'),
})

/** `site.yaml`, and the logo that lies beside it. */
export type SiteSettings = z.infer<typeof siteSettingsSchema> & { logo?: Logo }
