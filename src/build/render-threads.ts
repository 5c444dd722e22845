import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

import type { ArchiveParts } from '../archive/create-archive.ts'
import { RenderQueue } from './render-queue.ts'

/** More threads than this make their own copies of the archive for little gain. */
const MOST_THREADS = 4

/** Below this many entries, starting a thread costs more than it saves. */
const ENTRIES_FOR_THREADS = 1000

/** What a render thread is given when it starts. */
export interface RenderTask {
  parts: ArchiveParts
  /** Where pages are written. */
  built: string
  queue: SharedArrayBuffer
}

/** What a render thread is told once the pages are compiled: their folder. */
export type RenderStart = string

/** Threads that render beside this one. They take in the archive while the pages are compiled. */
export class RenderThreads {
  readonly queue = new RenderQueue()
  readonly #workers: Worker[]
  readonly #ended: Promise<void>

  /** @param built where pages are written */
  constructor(parts: ArchiveParts, built: string) {
    const task: RenderTask = { parts, built, queue: this.queue.shared }
    this.#workers = Array.from({ length: threadsFor(parts) - 1 }, () => {
      return new Worker(new URL('./render-worker.ts', import.meta.url), { workerData: task })
    })
    this.#ended = Promise.all(this.#workers.map(endOf)).then(() => undefined)
    // Awaited in `finish`; until then a failure must not count as one that nobody handles.
    this.#ended.catch(() => undefined)
  }

  /** @param compiled folder of compiled pages */
  start(compiled: RenderStart): void {
    for (const worker of this.#workers) worker.postMessage(compiled)
  }

  /**
   * Waits for all threads.
   *
   * @throws what made one of them fail
   */
  async finish(): Promise<void> {
    await this.#ended
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}

function threadsFor({ liveBlogs }: ArchiveParts): number {
  const entries = liveBlogs.reduce((sum, liveBlog) => sum + liveBlog.entries.length, 0)
  return entries < ENTRIES_FOR_THREADS ? 1 : Math.min(MOST_THREADS, availableParallelism())
}

function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`a render thread ended with code ${code}`))
    })
  })
}
