import type { KeptState } from './changes/kept-state.ts'

/**
 * What a process that stays up knows from one build to the next: the state in memory, and which live
 * blogs have changed, so that the disk need not be looked through.
 */
export class BuildSession {
  #state: KeptState | undefined
  #changed = new Set<string>()

  /** Notes live blogs that have changed since they were built last. */
  note(liveBlogs: Iterable<string>): void {
    for (const slug of liveBlogs) this.#changed.add(slug)
  }

  /** Takes what is noted: what changes from now on is for the next build. */
  takeChanged(): ReadonlySet<string> {
    const taken = this.#changed
    this.#changed = new Set()
    return taken
  }

  /** The state of what is published, if it follows from this key. */
  state(key: string): KeptState | undefined {
    return this.#state?.key === key ? this.#state : undefined
  }

  keep(state: KeptState): void {
    this.#state = state
  }
}
