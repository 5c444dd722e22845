import { inReadingOrder, type Problem } from '../model/problem.ts'
import { checkAliases } from './check-aliases.ts'
import { checkLinks, documentsOf } from './check-links.ts'
import { checkTree } from './check-tree.ts'
import { listContent } from './content-tree.ts'
import { type ArchiveParts, createArchive } from './create-archive.ts'
import { type LoadedLiveBlog, loadLiveBlog } from './load-live-blog.ts'
import {
  archiveParts,
  contentRoot,
  loadContext,
  loadSiteFiles,
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

/**
 * Reads and checks a whole content folder, and keeps it in memory.
 *
 * @param content the folder, absolute or from the current directory
 */
export async function loadArchive(content: string): Promise<Loaded> {
  const root = contentRoot(content)
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const siteFiles = loadSiteFiles(root, tree, problems)
  const context = loadContext(root, siteFiles)
  const loaded: LoadedLiveBlog[] = []
  for (const slug of tree.liveBlogs) loaded.push(await loadLiveBlog(context, slug))
  for (const one of loaded) problems.push(...one.problems)
  const liveBlogs = loaded.flatMap(({ liveBlog }) => (liveBlog ? [liveBlog] : []))
  const parts = archiveParts(root, siteFiles, liveBlogs)
  const archive = createArchive(parts)
  const documents = [...documentsOf(liveBlogs), ...loaded.flatMap(({ stranded }) => stranded)]
  checkLinks(root, archive, documents, unpublishedOf(siteFiles, loaded), problems)
  checkAliases(root, archive, problems)
  return {
    ...(problems.every(({ severity }) => severity === 'warning') && { parts }),
    problems: inReadingOrder(problems),
    read: {
      liveBlogs: tree.liveBlogs.length,
      entries: loaded.reduce((sum, { read }) => sum + read, 0),
    },
  }
}
