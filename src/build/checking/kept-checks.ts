import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { Damaged, readChecked, writeChecked } from '../files/checked-file.ts'
import { removeOthers } from '../changes/kept-state.ts'
import type { LoadedFolder } from '../threads/load-task.ts'

const STATE = 'state.json'

/** Keeps what the check of a content folder found for the next one, in a folder. */
export class KeptChecks {
  /** Where the records of live blogs lie. */
  readonly records: string
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    this.records = join(folder, 'records')
    mkdirSync(this.records, { recursive: true })
  }

  /**
   * What the last check found, by slug; nothing when it does not hold any more.
   *
   * @param key what it must follow from beside the folders themselves
   */
  load(key: string): Map<string, LoadedFolder> {
    try {
      // The hash says that we wrote it, and the key that this version of ours did.
      const state = JSON.parse(readChecked(join(this.#folder, STATE))) as {
        key: string
        folders: LoadedFolder[]
      }
      if (state.key !== key) return new Map()
      const there = state.folders.filter(({ kept }) => existsSync(join(this.records, kept.record)))
      return new Map(there.map((folder) => [folder.kept.slug, folder]))
    } catch (error) {
      if (error instanceof Damaged) return new Map()
      throw error
    }
  }

  /** Keeps what was found, and removes what only the last check needed. */
  save(key: string, folders: readonly LoadedFolder[]): void {
    writeChecked(join(this.#folder, STATE), JSON.stringify({ key, folders }))
    removeOthers(this.records, new Set(folders.map(({ kept }) => kept.record)))
  }
}
