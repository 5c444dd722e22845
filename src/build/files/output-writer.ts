import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, posix } from 'node:path'

import { FileDigest } from './file-digest.ts'

/** Writes files below a folder, to be moved to the site when all are done. */
export class OutputWriter {
  readonly #root: string
  readonly #site: string
  readonly #folders = new Set<string>()

  /**
   * @param root where files are written
   * @param site where they are to be, and where there may be older ones
   */
  constructor(root: string, site: string) {
    this.#root = root
    this.#site = site
  }

  /**
   * The time of a file that is on the site already with these bytes, in milliseconds; `undefined` when
   * there is none.
   */
  timeOf(path: string, content: Uint8Array): number | undefined {
    const file = `${this.#site}/${path}`
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats?.size !== content.byteLength || !stats.isFile()) return undefined
    return readFileSync(file).equals(content) ? stats.mtimeMs : undefined
  }

  /**
   * @param path below the root, `/`-separated
   * @returns the time of the file, in milliseconds
   */
  write(path: string, content: Uint8Array): number {
    this.#makeFolder(posix.dirname(path))
    // Synchronous on purpose: a round trip through the thread pool costs more than the write.
    const file = openSync(`${this.#root}/${path}`, 'w')
    try {
      writeFileSync(file, content)
      return fstatSync(file).mtimeMs
    } finally {
      closeSync(file)
    }
  }

  /**
   * Writes a file part by part.
   *
   * @param path below the root, `/`-separated
   * @returns what was written: hash, size, and time in milliseconds
   */
  writeParts(
    path: string,
    parts: Iterable<Uint8Array>,
  ): { digest: string; size: number; mtimeMs: number } {
    this.#makeFolder(posix.dirname(path))
    const file = openSync(`${this.#root}/${path}`, 'w')
    const digest = new FileDigest()
    try {
      for (const part of parts) {
        digest.add(part)
        writeFileSync(file, part)
      }
      const { size, mtimeMs } = fstatSync(file)
      return { digest: digest.end(), size, mtimeMs }
    } finally {
      closeSync(file)
    }
  }

  /** A file that was written. */
  read(path: string): { content: Buffer; mtimeMs: number } {
    const file = `${this.#root}/${path}`
    return { content: readFileSync(file), mtimeMs: statSync(file).mtimeMs }
  }

  /** Removes a file that was written, if it was. */
  remove(path: string): void {
    rmSync(`${this.#root}/${path}`, { force: true })
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
