import { inReadingOrder, type Problem } from '../model/problem.ts'
import type { LiveBlog } from './archive.ts'
import { checkAliases } from './check-aliases.ts'
import { checkLinks, documentsOf } from './check-links.ts'
import { checkTranslations } from './check-translations.ts'
import { checkTree } from './check-tree.ts'
import { listContent } from './content-tree.ts'
import { type ArchiveParts, createArchive } from './create-archive.ts'
import { type LoadedLiveBlog, loadLiveBlog } from './load-live-blog.ts'
import type { ContentRoot } from './read-document.ts'
import {
  archiveParts,
  contentRoot,
  loadContext,
  loadSiteFiles,
  type SiteFiles,
  unpublishedOf,
} from './site-files.ts'

/** What came of reading a content folder. */
export interface Loaded {
  /** All content; `undefined` when a problem is an error, since then nothing is published. */
  parts?: ArchiveParts
  /** In reading order. */
  problems: Problem[]
  /** How much was looked at, drafts included. */
  read: { liveBlogs: number; entries: number }
}

/** What is known of a content folder before live blogs are read. */
export interface LoadedTop {
  /** Names of the folders of live blogs. */
  slugs: readonly string[]
  siteFiles: SiteFiles
  problems: Problem[]
}

/**
 * Reads and checks a whole content folder, and keeps it in memory.
 *
 * @param content the folder, absolute or from the current directory
 */
export async function loadArchive(content: string): Promise<Loaded> {
  const root = contentRoot(content)
  const top = loadTop(root)
  const context = loadContext(root, top.siteFiles)
  const loaded: LoadedLiveBlog[] = []
  for (const slug of top.slugs) loaded.push(await loadLiveBlog(context, slug))
  return joinLoaded(root, top, loaded)
}

/** Lists and checks the top of a content folder, and reads the files there. */
export function loadTop(root: ContentRoot): LoadedTop {
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const siteFiles = loadSiteFiles(root, tree, problems)
  return { slugs: tree.liveBlogs, siteFiles, problems }
}

/**
 * Puts together what was read, and checks what follows from several live blogs.
 *
 * @param loaded all live blogs
 */
export function joinLoaded(
  root: ContentRoot,
  { slugs, siteFiles, problems: ofTop }: LoadedTop,
  loaded: readonly LoadedLiveBlog[],
): Loaded {
  const problems = [...ofTop]
  for (const one of loaded) problems.push(...one.problems)
  const liveBlogs = loaded.flatMap(({ liveBlog }): LiveBlog[] => (liveBlog ? [liveBlog] : []))
  const parts = archiveParts(root, siteFiles, liveBlogs)
  const archive = createArchive(parts)
  const documents = [...documentsOf(liveBlogs), ...loaded.flatMap(({ stranded }) => stranded)]
  const unpublished = unpublishedOf(siteFiles, loaded)
  checkLinks(root, archive, documents, unpublished, problems)
  checkAliases(root, archive, problems)
  checkTranslations(root, archive, unpublished, problems)
  return {
    ...(problems.every(({ severity }) => severity === 'warning') && { parts }),
    problems: inReadingOrder(problems),
    read: {
      liveBlogs: slugs.length,
      entries: loaded.reduce((sum, { read }) => sum + read, 0),
    },
  }
}
