import { inReadingOrder, type Problem } from '../model/problem.ts'
import { checkAliases } from './check-aliases.ts'
import { checkLinks, documentsOf } from './check-links.ts'
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
  return load(contentRoot(content), new Map())
}

/** Reads a content folder again and again, each time only the live blogs that have changed. */
export class ContentReader {
  readonly #root: ContentRoot
  #known = new Map<string, LoadedLiveBlog>()
  #key = ''

  /** @param content the folder, absolute or from the current directory */
  constructor(content: string) {
    this.#root = contentRoot(content)
  }

  /**
   * What `loadArchive` gives. Everything is read again when what all live blogs are read with has
   * changed: the zone, the topics, the people.
   *
   * @param changed slugs of the live blogs in which something has changed since the last reading
   */
  async read(changed: Iterable<string> = []): Promise<Loaded> {
    const { settings, vocabulary } = loadSiteFiles(this.#root, listContent(this.#root.path), [])
    const { topics, people } = vocabulary
    const names = [topics, people].map((items) => items && [...items.values()])
    const key = JSON.stringify([settings?.timezone, names])
    if (key !== this.#key) this.#known = new Map()
    this.#key = key
    for (const slug of changed) this.#known.delete(slug)
    return load(this.#root, this.#known)
  }
}

/** @param known live blogs that are not read again, by slug; those that are read are added */
async function load(root: ContentRoot, known: Map<string, LoadedLiveBlog>): Promise<Loaded> {
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const siteFiles = loadSiteFiles(root, tree, problems)
  const context = loadContext(root, siteFiles)
  const loaded: LoadedLiveBlog[] = []
  for (const slug of tree.liveBlogs) {
    const one = known.get(slug) ?? (await loadLiveBlog(context, slug))
    known.set(slug, one)
    loaded.push(one)
  }
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
