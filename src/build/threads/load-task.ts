import { join } from 'node:path'

import type { Entry } from '../../archive/archive.ts'
import { loadLiveBlog } from '../../archive/load-live-blog.ts'
import type { ContentRoot } from '../../archive/read-document.ts'
import { keepLiveBlog, type KeptLiveBlog } from '../../archive/record.ts'
import { loadContext, type SiteFiles } from '../../archive/site-files.ts'
import { stampFolder } from '../../archive/stamp.ts'
import type { Problem } from '../../model/problem.ts'
import { WorkQueue } from './work-queue.ts'

/** Reads and checks live blogs, and keeps what came of them. */
export interface LoadTask {
  kind: 'load'
  root: ContentRoot
  siteFiles: SiteFiles
  slugs: readonly string[]
  /** Where records are kept. */
  records: string
  queue: SharedArrayBuffer
}

/** A live blog that was read. */
export interface LoadedFolder {
  kept: KeptLiveBlog
  /** When something in the folder last changed, in milliseconds. */
  changedAt: number
  problems: Problem[]
  broken: string[]
  stranded: Entry[]
}

/** Does a share of a load. */
export async function load(
  { root, siteFiles, slugs, records, queue }: LoadTask,
  onOne?: (done: number) => void,
): Promise<LoadedFolder[]> {
  const context = loadContext(root, siteFiles)
  const loaded: LoadedFolder[] = []
  const shares = new WorkQueue(queue)
  for (const slug of shares.deal(slugs)) {
    // Before the files are read: what changes in between is then seen by the next build.
    const { stamp, changedAt } = stampFolder(join(root.path, 'live-blogs', slug))
    const one = await loadLiveBlog(context, slug)
    const kept = keepLiveBlog(records, slug, stamp, one)
    const { problems, broken, stranded } = one
    loaded.push({ kept, changedAt, problems, broken, stranded })
    shares.finishOne()
    onOne?.(shares.done)
  }
  return loaded
}
