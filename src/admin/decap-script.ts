import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Decap's own script, which brings all that it needs. */
export function decapScript(): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'))
}
