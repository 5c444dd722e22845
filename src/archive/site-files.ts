import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { type Logo, parseLogo } from '../model/logo.ts'
import { peopleSchema } from '../model/person.ts'
import type { Problem } from '../model/problem.ts'
import { type SiteSettings, siteSettingsSchema } from '../model/site-settings.ts'
import { topicsSchema } from '../model/topic.ts'
import type { LiveBlog } from './archive.ts'
import { ContentFile } from './content-file.ts'
import type { ContentTree } from './content-tree.ts'
import type { ArchiveParts } from './create-archive.ts'
import type { LoadContext } from './load-day.ts'
import type { LoadedLiveBlog } from './load-live-blog.ts'
import { type ContentRoot, readSettings } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { Vocabulary } from './subjects.ts'
import type { Unpublished } from './unpublished.ts'

/** What the files at the top of the content folder say. */
export interface SiteFiles {
  /** `undefined` when `site.yaml` is missing or broken. */
  settings: SiteSettings | undefined
  vocabulary: Vocabulary
}

/** @param content the content folder, absolute or from the current directory */
export function contentRoot(content: string): ContentRoot {
  const path = relative(process.cwd(), resolve(content))
  const display = (path.startsWith('..') ? resolve(content) : path).split(sep).join('/')
  return { path: resolve(content), display }
}

/** Reads `site.yaml`, `topics.yaml` and `people.yaml`; what is wrong goes to `problems`. */
export function loadSiteFiles(
  root: ContentRoot,
  tree: ContentTree,
  problems: Problem[],
): SiteFiles {
  return {
    settings: loadSettings(root, tree, problems),
    vocabulary: loadVocabulary(root, tree, problems),
  }
}

/** What the reading of a live blog needs to know of the site. */
export function loadContext(root: ContentRoot, { settings, vocabulary }: SiteFiles): LoadContext {
  return { root, timezone: settings?.timezone, language: settings?.language, vocabulary }
}

/** What an archive is made from; stand-ins for files that are broken, so that the rest can be checked. */
export function archiveParts(
  root: ContentRoot,
  { settings, vocabulary }: SiteFiles,
  liveBlogs: LiveBlog[],
): ArchiveParts {
  return {
    root: root.path,
    settings: settings ?? NO_SETTINGS,
    topics: [...(vocabulary.topics?.values() ?? [])],
    people: [...(vocabulary.people?.values() ?? [])],
    liveBlogs,
  }
}

/** What is in the content folder, and yet not in the archive. */
export function unpublishedOf(
  { vocabulary }: SiteFiles,
  loaded: readonly Pick<LoadedLiveBlog, 'broken' | 'drafts'>[],
): Unpublished {
  return {
    broken: new Set(loaded.flatMap(({ broken }) => broken)),
    drafts: new Set(loaded.flatMap(({ drafts }) => drafts)),
    topics: !vocabulary.topics,
    people: !vocabulary.people,
  }
}

const NO_SETTINGS: SiteSettings = siteSettingsSchema.parse({
  title: '-',
  description: '-',
  url: 'https://example.org/',
})

function loadSettings(
  root: ContentRoot,
  { topFiles }: ContentTree,
  problems: Problem[],
): SiteSettings | undefined {
  const exists = topFiles.has('site.yaml')
  const file = new ContentFile('site.yaml', root.display)
  applyRules(rules.settings, { file, exists }, problems)
  const settings = exists
    ? readSettings(root, 'site.yaml', siteSettingsSchema, problems)
    : undefined
  const logo = topFiles.has('logo.svg') ? loadLogo(root, problems) : undefined
  return settings && { ...settings, ...(logo && { logo }) }
}

function loadLogo(root: ContentRoot, problems: Problem[]): Logo | undefined {
  const logo = parseLogo(readFileSync(join(root.path, 'logo.svg'), 'utf8'))
  if (!logo) {
    const file = new ContentFile('logo.svg', root.display)
    const reason = 'it is no SVG picture with a `viewBox`'
    applyRules(rules.picture, { file, reason }, problems)
  }
  return logo
}

function loadVocabulary(
  root: ContentRoot,
  { topFiles }: ContentTree,
  problems: Problem[],
): Vocabulary {
  const topics = topFiles.has('topics.yaml')
    ? readSettings(root, 'topics.yaml', topicsSchema, problems)
    : {}
  const people = topFiles.has('people.yaml')
    ? readSettings(root, 'people.yaml', peopleSchema, problems)
    : {}
  return { topics: topics && bySlug(topics), people: people && bySlug(people) }
}

function bySlug<Facts>(record: Record<string, Facts>): Map<string, Facts & { slug: string }> {
  return new Map(Object.entries(record).map(([slug, facts]) => [slug, { ...facts, slug }]))
}

/**
 * The site's address alone, for what must know it before everything is loaded. `undefined` when
 * `site.yaml` is not there or not right; `loadArchive` then tells why.
 */
export function readSiteUrl(content: string): string | undefined {
  return readSiteSettings(content)?.url
}

/** The settings alone; `undefined` when `site.yaml` is not there or not right. */
export function readSiteSettings(content: string): SiteSettings | undefined {
  const root: ContentRoot = { path: resolve(content), display: '' }
  return readSettings(root, 'site.yaml', siteSettingsSchema, [])
}
