import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { ArchiveParts } from '../archive/create-archive.ts'
import type { Site } from '../views/site.ts'
import { loadCompiledPages } from './compile-pages.ts'
import { provideSite } from './current-site.ts'
import { OutputWriter } from './output-writer.ts'
import { listPages, renderPages } from './render-pages.ts'
import { RenderQueue } from './render-queue.ts'

/** More threads than this make their own copies of the archive for little gain. */
const MOST_THREADS = 4

/** Below this many entries, starting a thread costs more than it saves. */
const ENTRIES_FOR_THREADS = 1000

/** What a render thread is given. */
export interface RenderTask {
  parts: ArchiveParts
  compiled: string
  built: string
  queue: SharedArrayBuffer
}

/**
 * Renders all pages of a site, in this thread and in others beside it.
 *
 * @param compiled folder of compiled pages
 * @param built where pages are written
 * @returns how many pages there are
 */
export async function renderSite(
  site: Site,
  parts: ArchiveParts,
  compiled: string,
  built: string,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const queue = new RenderQueue()
  const others = startThreads(threadsFor(parts), { parts, compiled, built, queue: queue.shared })
  provideSite(site)
  const app = await loadCompiledPages(compiled)
  const pages = await listPages(app)
  try {
    const own = renderPages(app, pages, site.links.base, new OutputWriter(built), queue, () => {
      onPage(queue.done, pages.length)
    })
    await Promise.all([own, ...others])
  } finally {
    queue.close(pages.length)
  }
  return pages.length
}

function threadsFor({ liveBlogs }: ArchiveParts): number {
  const entries = liveBlogs.reduce((sum, liveBlog) => sum + liveBlog.entries.length, 0)
  return entries < ENTRIES_FOR_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism())
}

function startThreads(threads: number, task: RenderTask): Promise<void>[] {
  return Array.from({ length: threads - 1 }, () => {
    const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task })
    return new Promise<void>((resolve, reject) => {
      worker.once('error', reject)
      worker.once('exit', (code) => {
        if (code === 0) resolve()
        else reject(new Error(`a render thread ended with code ${code}`))
      })
    })
  })
}
