import { createHash, hash } from 'node:crypto'

/** Hash of a published file's bytes. */
export function digestOfFile(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, LENGTH)
}

const LENGTH = 16

/** The same hash of a file that is met part by part. */
export class FileDigest {
  readonly #hash = createHash('sha256')

  add(part: Uint8Array): void {
    this.#hash.update(part)
  }

  end(): string {
    return this.#hash.digest('base64url').slice(0, LENGTH)
  }
}
