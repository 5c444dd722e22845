declare module 'linebreak' {
  /** Where lines may end, by Unicode's rules (UAX #14). The package brings no types. */
  class LineBreaker {
    constructor(text: string)
    /** The next place; `required` where a line must end. */
    nextBreak(): { position: number; required: boolean } | null
  }
  export = LineBreaker
}
