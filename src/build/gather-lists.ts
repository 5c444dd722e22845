import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { KeptLists } from '../archive/kept-lists.ts'
import type { KeptContent } from '../archive/open-archive.ts'
import { WorkQueue } from './threads/work-queue.ts'
import type { WorkThreads } from './threads/work-threads.ts'

/** Below this many live blogs, other threads would take longer to start than to help. */
const LIVE_BLOGS_FOR_THREADS = 100

/**
 * Puts the lists of topics and people together, where no earlier build has left any, for as long as
 * they are needed.
 *
 * @param kept the folder of what builds keep; the lists lie in one in it, and are removed in any case
 * @param use is given the content with the lists
 */
export async function withGatheredLists<Made>(
  threads: WorkThreads,
  kept: string,
  content: KeptContent,
  use: (content: KeptContent) => Promise<Made>,
): Promise<Made> {
  const folder = join(kept, 'gathering')
  // A build that was killed has left its own.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const folders = await threads.perform(
      { kind: 'gather', content, folder, queue: new WorkQueue().shared },
      content.liveBlogs.length >= LIVE_BLOGS_FOR_THREADS,
    )
    const lists: KeptLists = { kind: 'gathered', folders }
    return await use({ ...content, lists })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
