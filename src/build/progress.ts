/** The phases of a build, in the order in which they end. */
export type Phase = 'check' | 'compile' | 'render' | 'pictures' | 'search' | 'publish'

/** Who is told how a build goes. */
export interface BuildProgress {
  start(phase: Phase): void
  /** Called often; costs next to nothing. */
  step(phase: Phase, done: number, total: number): void
  /** Something to know that is no phase, in a full sentence. */
  note(sentence: string): void
  /** @param counts what the phase did, by name, in the order to tell it */
  done(phase: Phase, counts: Readonly<Record<string, number>>): void
}
