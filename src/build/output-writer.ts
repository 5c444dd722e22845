import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files below a folder. */
export class OutputWriter {
  readonly #root: string
  readonly #folders = new Set<string>()

  constructor(root: string) {
    this.#root = root
  }

  /** @param path below the root, `/`-separated */
  write(path: string, content: Uint8Array): void {
    const file = join(this.#root, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    // Synchronous on purpose: a round trip through the thread pool costs more than the write.
    writeFileSync(file, content)
  }
}
