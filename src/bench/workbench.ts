import { join } from 'node:path'

import { editEntry, type Undo } from './change-entry.ts'
import { toHugoPath } from './hugo/convert-content.ts'
import type { Hugo } from './hugo/hugo.ts'
import { pickEntries } from './pick-entries.ts'
import { FailedCommand } from './process/measure-process.ts'
import type { Product } from './product.ts'

/** What all measurements of a bench work with. */
export class Workbench {
  readonly product: Product
  /** How often each thing is measured. */
  readonly reps: number
  /** Where the bench may write; it goes at the end. */
  readonly folder: string
  /** What was left out and why, in full sentences. */
  readonly remarks: string[] = []
  readonly #tell: (line: string) => void
  readonly #entries: Generator<string, undefined>
  #hugo: Hugo | undefined
  #marks = 0

  constructor(
    product: Product,
    hugo: Hugo | undefined,
    reps: number,
    folder: string,
    tell: (line: string) => void,
  ) {
    this.product = product
    this.reps = reps
    this.folder = folder
    this.#hugo = hugo
    this.#tell = tell
    this.#entries = pickEntries(product.content)
  }

  /** Does something as often as each thing is measured, and says so. */
  async repeat(what: string, work: (rep: number) => Promise<void>): Promise<void> {
    for (let rep = 1; rep <= this.reps; rep++) {
      this.#tell(`${what}, ${rep} of ${this.reps}`)
      await work(rep)
    }
  }

  /**
   * Does something with Hugo; `undefined` when there is none. Archives can be too large for Hugo
   * on a machine: when it fails, that is remarked, and the bench goes on without it.
   */
  async withHugo<Result>(work: (hugo: Hugo) => Promise<Result>): Promise<Result | undefined> {
    if (!this.#hugo) return undefined
    try {
      return await work(this.#hugo)
    } catch (error) {
      if (!(error instanceof FailedCommand)) throw error
      this.#hugo = undefined
      this.remarks.push(`There is nothing to compare with: ${error.message.trim()}`)
      return undefined
    }
  }

  /**
   * An entry that has not been changed yet, as a path below the content folder.
   *
   * @throws when there is none left
   */
  nextEntry(): string {
    const { value } = this.#entries.next()
    if (value === undefined) {
      throw new Error('The archive has too few entries for so many changes: raise --entries.')
    }
    return value
  }

  /** A word that is nowhere in the archive. */
  nextMark(): string {
    this.#marks++
    return `mark-${this.#marks}`
  }

  /** Edits an entry of Hugo’s, another one each time. */
  editForHugo(hugo: Hugo): Undo {
    return editEntry(join(hugo.content, toHugoPath(this.nextEntry())), this.nextMark())
  }
}
