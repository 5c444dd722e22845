import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'

/** Another build may be at work in the same place; none takes as long as this. */
const UNUSED_MS = 3_600_000

/** Folders kept from build to build, named by what they were made of. Builds may share them. */
export class KeptFolders {
  readonly #root: string

  /** @param root may be deleted between builds */
  constructor(root: string) {
    this.#root = root
    mkdirSync(root, { recursive: true })
  }

  /**
   * Copies the folder of that name to a place; it is made first if it is not there yet.
   *
   * @param make fills an empty folder
   */
  async copy(name: string, to: string, make: (folder: string) => Promise<void>): Promise<void> {
    const kept = join(this.#root, name)
    if (!existsSync(kept)) {
      await this.temporary(async (folder) => {
        await make(folder)
        try {
          renameSync(folder, kept)
        } catch (error) {
          // Another build may have been quicker.
          if (!existsSync(kept)) throw error
        }
      })
    }
    cpSync(kept, to, { recursive: true })
    this.markUsed([name])
  }

  /** Keeps the folders of those names, where they are there, for another hour. */
  markUsed(names: readonly string[]): void {
    const now = this.#now()
    for (const name of names) {
      const kept = join(this.#root, name)
      if (existsSync(kept)) utimesSync(kept, now, now)
    }
  }

  /** Gives an empty folder that is gone, or moved elsewhere, when the work in it is done. */
  async temporary<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
    const own = mkdtempSync(join(this.#root, 'unfinished-'))
    // What the system makes for us alone, no web server may read; so the folder is one inside.
    const folder = join(own, 'folder')
    mkdirSync(folder)
    try {
      return await work(folder)
    } finally {
      rmSync(own, { recursive: true, force: true })
    }
  }

  /** Removes what no build has used for an hour. */
  removeUnused(): void {
    const oldest = this.#now().getTime() - UNUSED_MS
    for (const name of readdirSync(this.#root)) {
      const path = join(this.#root, name)
      const stats = statSync(path, { throwIfNoEntry: false })
      if (stats && stats.mtimeMs < oldest) rmSync(path, { recursive: true, force: true })
    }
  }

  /** By the clock that times of files are told by. */
  #now(): Date {
    const probe = mkdtempSync(join(this.#root, 'unfinished-'))
    const { mtime } = statSync(probe)
    rmSync(probe, { recursive: true })
    return mtime
  }
}
