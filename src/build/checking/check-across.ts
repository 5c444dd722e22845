import { checkAliases } from '../../archive/check-aliases.ts'
import { checkLinks, documentsOf } from '../../archive/check-links.ts'
import { checkTranslations } from '../../archive/check-translations.ts'
import { type KeptContent, openArchive } from '../../archive/open-archive.ts'
import type { ContentRoot } from '../../archive/read-document.ts'
import type { KeptLiveBlog } from '../../archive/record.ts'
import { archiveParts, type SiteFiles, unpublishedOf } from '../../archive/site-files.ts'
import { ANY_LIVE_BLOG } from '../../archive/tally.ts'
import type { Problem } from '../../model/problem.ts'
import type { LoadedFolder } from '../threads/load-task.ts'

/** What live blogs are read with, and where their records lie. */
export interface ReadWith {
  root: ContentRoot
  siteFiles: SiteFiles
  records: string
}

/**
 * Checks what follows from more than one live blog: former paths, translations, and links of live blogs
 * that have changed or lead to one that has.
 */
export function checkAcross(
  readWith: ReadWith,
  liveBlogs: readonly KeptLiveBlog[],
  changed: ReadonlySet<string>,
  loaded: readonly Pick<LoadedFolder, 'broken' | 'stranded'>[],
  problems: Problem[],
): void {
  const { root, siteFiles } = readWith
  const archive = openArchive(keptContent(readWith, [...liveBlogs]))
  const drafts = liveBlogs.map((kept) => ({ broken: [], drafts: kept.drafts }))
  const broken = loaded.map((one) => ({ broken: one.broken, drafts: [] }))
  const mayBreak = archive.liveBlogs.filter(
    ({ slug, tally }) => changed.has(slug) || linksToOneOf(tally.linksTo, changed),
  )
  const unpublished = unpublishedOf(siteFiles, [...drafts, ...broken])
  // One live blog after another: all entries of a large archive do not fit in memory.
  checkLinks(root, archive, documentsOf(mayBreak), unpublished, problems)
  const stranded = loaded.flatMap((one) => one.stranded)
  checkLinks(root, archive, stranded, unpublished, problems)
  checkAliases(root, archive, problems)
  checkTranslations(root, archive, unpublished, problems)
}

/** @param linksTo of a tally */
export function linksToOneOf(linksTo: readonly string[], slugs: ReadonlySet<string>): boolean {
  return linksTo.some((to) => to === ANY_LIVE_BLOG || slugs.has(to))
}

/** Checked content as it is kept, from the live blogs that were read. */
export function keptContent(
  { root, siteFiles, records }: ReadWith,
  liveBlogs: KeptLiveBlog[],
): KeptContent {
  const { settings, topics, people } = archiveParts(root, siteFiles, [])
  return { root: root.path, records, settings, topics, people, liveBlogs }
}
