import { Worker } from 'node:worker_threads'

import type { Loaded } from '../archive/load-archive.ts'

/**
 * Reads and checks a content folder in a thread of its own, so that it runs beside the compiling of
 * the pages.
 */
export function loadInWorker(content: string): Promise<Loaded> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./load-worker.ts', import.meta.url), {
      workerData: { content },
    })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the thread that reads the content ended with code ${code}`))
    })
  })
}
