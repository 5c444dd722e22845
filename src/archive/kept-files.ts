/**
 * What was made of single files, by their paths in the content folder. Whoever is told of each change
 * forgets the files that have changed, and takes the others as they were.
 */
export class KeptFiles<Made> {
  readonly #kept = new Map<string, { given: string; made: Made }>()

  /**
   * What was made of a file, or else is made of it now.
   *
   * @param given all that it follows from beside the file: with another one it is made again
   */
  get(path: string, given: string, make: () => Made): Made {
    const kept = this.#kept.get(path)
    if (kept?.given === given) return kept.made
    const made = make()
    this.#kept.set(path, { given, made })
    return made
  }

  /** Forgets a file, or all that are in a folder. */
  forget(path: string): void {
    for (const kept of this.#kept.keys()) {
      if (kept === path || kept.startsWith(`${path}/`)) this.#kept.delete(kept)
    }
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear()
  }
}
