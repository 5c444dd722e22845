import { existsSync, statSync } from 'node:fs'

import type { KeptLiveBlog } from '../../archive/record.ts'
import type { BuildPlace } from '../build-place.ts'
import { takeContentScan } from './content-scan.ts'
import type { KeptState } from './kept-state.ts'
import type { PublishedFile } from '../files/published-table.ts'
import type { ScannedFolder } from '../threads/scan-task.ts'
import type { VerifyResult } from '../threads/verify-task.ts'
import { WorkQueue } from '../threads/work-queue.ts'
import type { WorkThreads } from '../threads/work-threads.ts'

/** What has happened to the content and the site since the last build. */
export interface FoundChanges {
  /** Live blogs to be read: new ones, and those whose files are not as they were. */
  toRead: string[]
  /** Live blogs that are gone. */
  gone: KeptLiveBlog[]
  /** Whether files have other times than they were left with; the state has them now. */
  retimed: boolean
}

/** Below this many files, other threads would take longer to start than to help. */
const FILES_FOR_THREADS = 200

/** When so few live blogs have other times, they are read at once: one of them has changed, most likely. */
const FEW = 20

/** Coarser than the clock of any file system: what is younger may change without another time. */
export const SETTLED_MS = 2000

/**
 * Finds what has changed by sizes and times, and where many times are new, as in a fresh clone, by
 * content; notes the new times in the state.
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
  const scanning = takeContentScan(content)
  const retimedFiles = new Map<string, Set<string>>()
  let different: string | undefined
  const isComplete = published.every((file, size, mtimeMs, group) => {
    const stats = statSync(`${out}/${file}`, { throwIfNoEntry: false })
    if (stats?.size !== size) different = file
    else if (stats.mtimeMs !== mtimeMs) {
      retimedFiles.set(group, (retimedFiles.get(group) ?? new Set()).add(file))
    }
    return different === undefined
  })
  if (!isComplete) return `${different ?? out} is not as the last build left it`
  const retimed = [...retimedFiles].flatMap(([group, files]) =>
    (published.get(group) ?? []).filter(({ file }) => files.has(file)),
  )
  const startedAt = Date.now()
  const scanned = new Map((await scanning).map((folder) => [folder.slug, folder]))
  const current = new Set(slugs)
  const doubtful = liveBlogs.filter(
    ({ slug, stamp }) => current.has(slug) && scanned.get(slug)?.stamp !== stamp,
  )
  const results = await threads.perform(
    {
      kind: 'verify',
      root: content,
      liveBlogs: doubtful.length > FEW ? doubtful : [],
      out,
      published: retimed,
      queues: { liveBlogs: new WorkQueue().shared, published: new WorkQueue().shared },
    },
    retimed.length + doubtful.length > FILES_FOR_THREADS,
  )
  const other = results.find((result) => result.doubtful !== undefined)?.doubtful
  if (other !== undefined) return `${other} is not as the last build left it`
  const same = noteTimes(liveBlogs, retimed, results, scanned, startedAt)
  const known = new Set(liveBlogs.map(({ slug }) => slug))
  const changed = new Set(doubtful.map(({ slug }) => slug).filter((slug) => !same.has(slug)))
  return {
    toRead: slugs.filter((slug) => changed.has(slug) || !known.has(slug)),
    gone: liveBlogs.filter(({ slug }) => !current.has(slug)),
    retimed: retimed.length > 0 || same.size > 0,
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

/** @returns the live blogs that are as they were */
function noteTimes(
  liveBlogs: KeptLiveBlog[],
  files: readonly PublishedFile[],
  results: readonly VerifyResult[],
  scanned: ReadonlyMap<string, ScannedFolder>,
  startedAt: number,
): Set<string> {
  const times = new Map(
    results.flatMap((result) => result.retimed.map(({ file, mtimeMs }) => [file, mtimeMs])),
  )
  for (const left of files) left.mtimeMs = times.get(left.file) ?? left.mtimeMs
  const same = new Set(results.flatMap((result) => result.same))
  for (const [index, kept] of liveBlogs.entries()) {
    const folder = scanned.get(kept.slug)
    if (!folder || !same.has(kept.slug)) continue
    const stamp = folder.changedAt > startedAt - SETTLED_MS ? '' : folder.stamp
    liveBlogs[index] = { ...kept, stamp }
  }
  return same
}
