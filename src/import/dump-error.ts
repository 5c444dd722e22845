/** A dump that cannot be read, or an answer that only the editor has: told with its place. */
export class DumpError extends Error {
  readonly place: string

  /** @param place the file, and as far as it is known where in it */
  constructor(place: string, message: string) {
    super(message)
    this.name = 'DumpError'
    this.place = place
  }
}
