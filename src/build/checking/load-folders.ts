import type { LoadedFolder } from '../threads/load-task.ts'
import { WorkQueue } from '../threads/work-queue.ts'
import { SETTLED_MS } from '../changes/find-changes.ts'
import type { WorkThreads } from '../threads/work-threads.ts'
import type { ReadWith } from './check-across.ts'

/** Below this many live blogs, other threads would take longer to start than to help. */
const LIVE_BLOGS_FOR_THREADS = 40

/**
 * Reads and checks live blogs, with several threads where there are many. One that was changing while
 * it was read has no stamp, so that it is read again.
 *
 * @param onOne told how many are done
 */
export async function loadFolders(
  threads: WorkThreads,
  { slugs, ...readWith }: ReadWith & { slugs: readonly string[] },
  onOne?: (done: number) => void,
): Promise<LoadedFolder[]> {
  const startedAt = Date.now()
  const shares = await threads.perform(
    { kind: 'load', ...readWith, slugs, queue: new WorkQueue().shared },
    slugs.length >= LIVE_BLOGS_FOR_THREADS,
    onOne,
  )
  return shares
    .flat()
    .map((loaded) =>
      loaded.changedAt > startedAt - SETTLED_MS
        ? { ...loaded, kept: { ...loaded.kept, stamp: '' } }
        : loaded,
    )
}
