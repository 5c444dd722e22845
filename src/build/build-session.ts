import type { KeptState } from './changes/kept-state.ts'

/**
 * What a process that stays up knows from one build to the next: the state in memory, and which live
 * blogs have changed, so that the disk need not be looked through.
 */
export class BuildSession {
  #last: { state: KeptState; stamp: string | undefined } | undefined
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

  /**
   * The state of what is published.
   *
   * @param stamp of what is on disk now, which another build may have changed
   */
  state(key: string, stamp: string | undefined): KeptState | undefined {
    const last = this.#last
    return last?.state.key === key && stamp !== undefined && last.stamp === stamp
      ? last.state
      : undefined
  }

  /** @param stamp of the state on disk */
  keep(state: KeptState, stamp: string | undefined): void {
    this.#last = { state, stamp }
  }

  /** Forgets the state: the next build looks through the disk. */
  forget(): void {
    this.#last = undefined
  }
}
