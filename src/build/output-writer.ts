import { Worker } from 'node:worker_threads'

import { z } from 'zod'

/** How much may wait to be written before the rendering waits, too. */
const BACKLOG_BYTES = 64_000_000

const receiptSchema = z.union([z.object({ bytes: z.number() }), z.object({ fault: z.string() })])

/**
 * Writes files below a folder in a thread of its own: making many small files and folders costs the
 * file system as much as rendering them costs us.
 */
export class OutputWriter {
  files = 0
  readonly #worker: Worker
  readonly #ended: Promise<void>
  #waiting = 0
  #fault: Error | undefined
  #onProgress: (() => void) | undefined

  /** @param root the folder, which is made if need be */
  constructor(root: string) {
    this.#worker = new Worker(new URL('./write-worker.ts', import.meta.url), {
      workerData: { root },
    })
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        resolve()
      })
    })
    this.#worker.on('message', (message: unknown) => {
      const receipt = receiptSchema.parse(message)
      if ('fault' in receipt) this.#fail(new Error(receipt.fault))
      else this.#waiting -= receipt.bytes
      this.#onProgress?.()
    })
    this.#worker.once('error', (error) => {
      this.#fail(error instanceof Error ? error : new Error(String(error)))
    })
  }

  /**
   * Hands a file over to be written; waits while too much is waiting.
   *
   * @param path below the root, `/`-separated
   * @param content must not be used afterwards
   * @throws when an earlier file could not be written
   */
  async write(path: string, content: ArrayBuffer): Promise<void> {
    this.#waiting += content.byteLength
    this.files++
    this.#worker.postMessage({ path, content }, [content])
    while (this.#waiting > BACKLOG_BYTES && !this.#fault) await this.#progress()
    if (this.#fault) throw this.#fault
  }

  /**
   * Waits until everything is written.
   *
   * @throws when a file could not be written
   */
  async finish(): Promise<void> {
    this.#worker.postMessage('end')
    await this.#ended
    if (this.#fault) throw this.#fault
  }

  #progress(): Promise<void> {
    return new Promise((resolve) => {
      this.#onProgress = resolve
    })
  }

  #fail(error: Error): void {
    this.#fault ??= error
    this.#onProgress?.()
  }
}
