import { hash } from 'node:crypto'
import { join, relative } from 'node:path'

import { checkTree } from '../../archive/check-tree.ts'
import { listContent } from '../../archive/content-tree.ts'
import type { ContentRoot } from '../../archive/read-document.ts'
import { loadSiteFiles, type SiteFiles } from '../../archive/site-files.ts'
import { inReadingOrder, type Problem } from '../../model/problem.ts'
import { withBuildLock } from '../build-lock.ts'
import { CACHE } from '../build-place.ts'
import { takeContentScan } from '../changes/content-scan.ts'
import { PROJECT_ROOT } from '../project-root.ts'
import { combineKey, sourceDigest } from '../source-key.ts'
import type { LoadedFolder } from '../threads/load-task.ts'
import { WorkThreads } from '../threads/work-threads.ts'
import { checkAcross } from './check-across.ts'
import { KeptChecks } from './kept-checks.ts'
import { loadFolders } from './load-folders.ts'

/** What a check found in a content folder. */
export interface CheckedContent {
  /** Of all that is in it, in reading order. */
  problems: Problem[]
  liveBlogs: CheckedLiveBlog[]
  /** How many live blogs had to be read: those that have changed since the last check. */
  readAgain: number
}

/** What there is to say of a live blog that was checked. */
export interface CheckedLiveBlog {
  slug: string
  /** How many entries its folder has, drafts included. */
  entries: number
  /** As in a tally; nothing for one that is a draft, or too broken to be taken. */
  linksTo: readonly string[]
}

/**
 * Checks a whole content folder. A live blog whose folder is as the last check saw it is not read
 * again: what was found in it then is found again. Links and former paths, which follow from several
 * live blogs, are always checked.
 */
export async function checkContent(root: ContentRoot): Promise<CheckedContent> {
  const place = join(CACHE, 'checks', placeName(root))
  return withBuildLock(
    `${place}.lock`,
    () => undefined,
    async () => {
      const threads = new WorkThreads()
      try {
        return await check(root, new KeptChecks(place), threads)
      } finally {
        await threads.stop()
      }
    },
  )
}

async function check(
  root: ContentRoot,
  store: KeptChecks,
  threads: WorkThreads,
): Promise<CheckedContent> {
  const scanning = takeContentScan(root.path)
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const siteFiles = loadSiteFiles(root, tree, problems)
  const key = keyOf(root, siteFiles)
  const last = store.load(key)
  const stamps = new Map((await scanning).map(({ slug, stamp }) => [slug, stamp]))
  const slugs = tree.liveBlogs.filter((slug) => last.get(slug)?.kept.stamp !== stamps.get(slug))
  const readWith = { root, siteFiles, records: store.records }
  const loaded = await loadFolders(threads, { ...readWith, slugs })
  const bySlug = new Map<string, LoadedFolder>(last)
  for (const folder of loaded) bySlug.set(folder.kept.slug, folder)
  const folders = tree.liveBlogs.flatMap((slug) => bySlug.get(slug) ?? [])
  if (slugs.length > 0 || folders.length !== last.size) store.save(key, folders)
  const liveBlogs = folders.map(({ kept }) => kept)
  problems.push(...folders.flatMap((folder) => folder.problems))
  checkAcross(readWith, liveBlogs, new Set(tree.liveBlogs), folders, problems)
  return {
    problems: inReadingOrder(problems),
    liveBlogs: liveBlogs.map(({ slug, read, summary }) => ({
      slug,
      entries: read,
      linksTo: summary?.tally.linksTo ?? [],
    })),
    readAgain: slugs.length,
  }
}

/** All that the problems of a live blog follow from, its own folder apart. */
function keyOf({ display }: ContentRoot, { settings, vocabulary }: SiteFiles): string {
  const { topics, people } = vocabulary
  return combineKey(sourceDigest(PROJECT_ROOT), {
    display,
    timezone: settings?.timezone,
    topics: topics && [...topics.values()],
    people: people && [...people.values()],
  })
}

/** By the folder's place from the project, so that a copy of the whole elsewhere finds it. */
export function placeName({ path }: ContentRoot): string {
  return hash('sha256', relative(PROJECT_ROOT, path), 'base64url').slice(0, 12)
}
