/** How many pages a thread takes at a time: neighbours share their entries’ HTML. */
const PAGES_AT_A_TIME = 16

/**
 * Deals out pages to threads that render side by side. All threads hold the same list of pages; the
 * queue is the memory they share, and says which of the list are still to be rendered.
 */
export class RenderQueue {
  readonly shared: SharedArrayBuffer
  /** How many pages have been dealt out, and how many are done. */
  readonly #counters: Int32Array

  /** @param shared the memory of another thread's queue; none to begin a new one */
  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared
    this.#counters = new Int32Array(shared)
  }

  get done(): number {
    return Atomics.load(this.#counters, 1)
  }

  /** The next pages to render, as a range of the list; `undefined` when all are dealt out. */
  take(total: number): { start: number; end: number } | undefined {
    const start = Atomics.add(this.#counters, 0, PAGES_AT_A_TIME)
    return start < total ? { start, end: Math.min(total, start + PAGES_AT_A_TIME) } : undefined
  }

  finishOne(): void {
    Atomics.add(this.#counters, 1, 1)
  }
}
