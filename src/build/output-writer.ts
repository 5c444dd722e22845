import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Writes files below a folder, and counts them. */
export class OutputWriter {
  readonly root: string
  files = 0
  #folders = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  /** @param path below the root, `/`-separated */
  write(path: string, content: string | Uint8Array): void {
    const file = join(this.root, path)
    const folder = dirname(file)
    if (!this.#folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      this.#folders.add(folder)
    }
    writeFileSync(file, content)
    this.files++
  }
}
