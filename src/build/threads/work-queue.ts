/**
 * Deals out the items of a list to threads that work side by side. All threads hold the same list;
 * the queue is the memory they share, and says which of the list are still to be done.
 */
export class WorkQueue {
  readonly shared: SharedArrayBuffer
  /** How many items have been dealt out, and how many are done. */
  readonly #counters: Int32Array

  /** @param shared the memory of another thread's queue; none to begin a new one */
  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared
    this.#counters = new Int32Array(shared)
  }

  get done(): number {
    return Atomics.load(this.#counters, 1)
  }

  /**
   * The next items to do, until all are dealt out.
   *
   * @param atATime how many: neighbours often share what they are made of
   */
  *deal<Item>(items: readonly Item[], atATime = 1): Generator<Item> {
    for (;;) {
      const start = Atomics.add(this.#counters, 0, atATime)
      if (start >= items.length) return
      yield* items.slice(start, start + atATime)
    }
  }

  finishOne(): void {
    Atomics.add(this.#counters, 1, 1)
  }
}
