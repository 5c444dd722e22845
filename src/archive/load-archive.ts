import { relative, resolve, sep } from 'node:path'

import { peopleSchema } from '../model/person.ts'
import { inReadingOrder, type Problem } from '../model/problem.ts'
import { type SiteSettings, siteSettingsSchema } from '../model/site-settings.ts'
import { topicsSchema } from '../model/topic.ts'
import type { Archive } from './archive.ts'
import { checkAliases } from './check-aliases.ts'
import { checkTree } from './check-tree.ts'
import { ContentFile } from './content-file.ts'
import { type ContentTree, listContent } from './content-tree.ts'
import { type ArchiveParts, createArchive } from './create-archive.ts'
import { type LoadedLiveBlog, loadLiveBlog } from './load-live-blog.ts'
import { openPictures } from './pictures.ts'
import { type ContentRoot, readSettings } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { Vocabulary } from './subjects.ts'

/** What came of reading a content folder. */
export interface Loaded {
  /** All content; `undefined` when a problem is an error, since then nothing is published. */
  parts?: ArchiveParts
  /** In reading order. */
  problems: Problem[]
  /** How much was looked at, drafts included. */
  read: { liveBlogs: number; entries: number }
}

/**
 * Reads and checks a content folder.
 *
 * @param content the folder, absolute or from the current directory
 */
export async function loadArchive(content: string): Promise<Loaded> {
  const root: ContentRoot = { path: resolve(content), display: displayPath(content) }
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const settings = loadSettings(root, tree, problems)
  const vocabulary = loadVocabulary(root, tree, problems)
  const loaded = tree.liveBlogs.map((folder) =>
    loadLiveBlog({ root, timezone: settings?.timezone, vocabulary }, folder, problems),
  )
  const pictures = await openPictures(root, picturesOf(loaded), problems)
  const parts: ArchiveParts = {
    root: root.path,
    settings: settings ?? NO_SETTINGS,
    topics: [...(vocabulary.topics?.values() ?? [])],
    people: [...(vocabulary.people?.values() ?? [])],
    liveBlogs: loaded.flatMap(({ liveBlog }) => (liveBlog ? [liveBlog] : [])),
    pictures,
  }
  checkAcross(createArchive(parts), loaded, vocabulary, problems)
  return {
    ...(problems.every(({ severity }) => severity === 'warning') && { parts }),
    problems: inReadingOrder(problems),
    read: {
      liveBlogs: tree.liveBlogs.length,
      entries: tree.liveBlogs.reduce(
        (sum, { days }) => sum + days.reduce((of, { entries }) => of + entries.length, 0),
        0,
      ),
    },
  }
}

const NO_SETTINGS: SiteSettings = siteSettingsSchema.parse({
  title: '-',
  description: '-',
  url: 'https://example.org/',
})

/** The content folder as an editor would type it, `/`-separated. */
function displayPath(content: string): string {
  const path = relative(process.cwd(), resolve(content))
  return (path.startsWith('..') ? resolve(content) : path).split(sep).join('/')
}

function loadSettings(
  root: ContentRoot,
  { topFiles }: ContentTree,
  problems: Problem[],
): SiteSettings | undefined {
  const exists = topFiles.has('site.yaml')
  const file = new ContentFile('site.yaml', root.display)
  applyRules(rules.settings, { file, exists }, problems)
  return exists ? readSettings(root, 'site.yaml', siteSettingsSchema, problems) : undefined
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

function picturesOf(loaded: readonly LoadedLiveBlog[]): Set<string> {
  return new Set(loaded.flatMap(({ pictures }) => [...pictures]))
}

function checkAcross(
  archive: Archive,
  loaded: readonly LoadedLiveBlog[],
  vocabulary: Vocabulary,
  problems: Problem[],
): void {
  const unpublished = {
    broken: new Set(loaded.flatMap(({ broken }) => [...broken])),
    drafts: new Set(loaded.flatMap(({ drafts }) => [...drafts])),
    topics: !vocabulary.topics,
    people: !vocabulary.people,
  }
  for (const { links } of loaded) {
    for (const { file, from, reference } of links) {
      applyRules(rules.link, { file, reference, archive, from, unpublished }, problems)
    }
  }
  checkAliases(
    archive,
    loaded.flatMap(({ aliases }) => aliases),
    problems,
  )
}

/**
 * The site's address alone, for what must know it before everything is loaded. `undefined` when
 * `site.yaml` is not there or not right; `loadArchive` then tells why.
 */
export function readSiteUrl(content: string): string | undefined {
  const root: ContentRoot = { path: resolve(content), display: '' }
  return readSettings(root, 'site.yaml', siteSettingsSchema, [])?.url
}
