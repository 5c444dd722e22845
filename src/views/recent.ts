/** Keeps what was made last, up to a number of things, and makes the rest again when asked. */
export class Recent<Key, Value> {
  readonly #limit: number
  readonly #values = new Map<Key, Value>()

  constructor(limit: number) {
    this.#limit = limit
  }

  get(key: Key, make: () => Value): Value {
    const kept = this.#values.get(key)
    if (kept !== undefined) return kept
    const made = make()
    this.#values.set(key, made)
    if (this.#values.size > this.#limit) {
      const [oldest] = this.#values.keys()
      if (oldest !== undefined) this.#values.delete(oldest)
    }
    return made
  }
}
