/**
 * Keeps what was made last, and makes the rest again when asked: at least so many things, and at most
 * twice as many.
 */
export class Recent<Key, Value> {
  readonly #limit: number
  #young = new Map<Key, Value>()
  /** Those of the generation before. Maps that are deleted from grow slow, so a whole one goes at once. */
  #old = new Map<Key, Value>()

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: Key, make: () => Value): Value {
    const kept = this.#young.get(key)
    if (kept !== undefined) return kept
    const value = this.#old.get(key) ?? make()
    if (this.#young.size >= this.#limit) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }
}
