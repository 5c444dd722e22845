import { mkdirSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Writes files below a folder. */
export class OutputWriter {
  readonly #root: string
  readonly #folders = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** @param path below the root, `/`-separated */
  write(path: string, content: string | Uint8Array): void {
    this.#makeFolder(posix.dirname(path))
    // Synchronous on purpose: a round trip through the thread pool costs more than the write.
    writeFileSync(join(this.#root, path), content)
  }

  /** Level by level, each once: a recursive call would look at all levels again each time. */
  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return
    if (folder !== '.') this.#makeFolder(posix.dirname(folder))
    try {
      mkdirSync(join(this.#root, folder))
    } catch (error) {
      // Another thread, or the pictures, may have been first.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    this.#folders.add(folder)
  }
}
