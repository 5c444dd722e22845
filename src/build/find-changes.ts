import { existsSync } from 'node:fs'

import type { KeptLiveBlog } from '../archive/record.ts'
import type { BuildPlace } from './build-place.ts'
import type { KeptState } from './kept-state.ts'
import type { PublishedFile } from './published-table.ts'
import type { ScanResult } from './tasks/scan.ts'
import { WorkQueue } from './work-queue.ts'
import type { WorkThreads } from './work-threads.ts'

/** What has happened to the content and the site since the last build. */
export interface FoundChanges {
  /** Live blogs to be read: new ones, and those whose files are not as they were. */
  toRead: string[]
  /** Live blogs that are gone. */
  gone: KeptLiveBlog[]
  /** Whether files of the site have other times than they were left with; the state has them now. */
  retimed: boolean
}

/** Below this many files, other threads would take longer to start than to help. */
const FILES_FOR_THREADS = 2000

/**
 * Finds what has changed by sizes and times; notes new times of published files in the state.
 *
 * @param slugs the live blogs that there are now
 * @returns a reason in words when the site on disk is not the one that the last build left
 */
export async function findChanges(
  threads: WorkThreads,
  { content, out }: BuildPlace,
  slugs: readonly string[],
  { liveBlogs, published }: KeptState,
): Promise<FoundChanges | string> {
  if (!existsSync(out)) return 'the site of the last build is gone'
  const files = [...published.values()].flat()
  const entries = liveBlogs.reduce((sum, { read }) => sum + read, 0)
  const results = await threads.perform(
    {
      kind: 'scan',
      root: content,
      slugs,
      out,
      published: files,
      queues: { content: new WorkQueue().shared, published: new WorkQueue().shared },
    },
    entries + files.length > FILES_FOR_THREADS,
  )
  const doubtful = results.find((result) => result.doubtful !== undefined)?.doubtful
  if (doubtful !== undefined) return `${doubtful} is not as the last build left it`
  const known = new Map(liveBlogs.map((kept) => [kept.slug, kept]))
  const current = new Set(slugs)
  return {
    toRead: results
      .flatMap(({ stamps }) => stamps)
      .filter(({ slug, stamp }) => known.get(slug)?.stamp !== stamp)
      .map(({ slug }) => slug)
      .sort(),
    gone: liveBlogs.filter(({ slug }) => !current.has(slug)),
    retimed: noteTimes(files, results),
  }
}

/** What has changed, as a watch on the content has told. */
export function toldChanges(
  { liveBlogs }: KeptState,
  slugs: readonly string[],
  changed: ReadonlySet<string>,
): FoundChanges {
  const known = new Set(liveBlogs.map(({ slug }) => slug))
  const current = new Set(slugs)
  return {
    toRead: slugs.filter((slug) => changed.has(slug) || !known.has(slug)),
    gone: liveBlogs.filter(({ slug }) => !current.has(slug)),
    retimed: false,
  }
}

function noteTimes(files: readonly PublishedFile[], results: readonly ScanResult[]): boolean {
  const retimed = results.flatMap((result) => result.retimed)
  if (retimed.length === 0) return false
  const byName = new Map(files.map((file) => [file.file, file]))
  for (const { file, mtimeMs } of retimed) {
    const left = byName.get(file)
    if (left) left.mtimeMs = mtimeMs
  }
  return true
}
