import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What an index is made of, when the browser merges it with another. */
const INDEX = /^(pagefind-entry\.json|.*\.pf_meta|index|fragment|filter)$/

/** What runs it, in a worker of ours, beside its WebAssembly. */
const SCRIPT = /^pagefind\.js$/

const WASM = /^wasm\..*\.pagefind$/

/** The WebAssembly for languages whose words Pagefind has no stems of. */
const PLAIN_WASM = 'wasm.unknown.pagefind'

/**
 * Removes from a bundle that Pagefind wrote what the search page does not use: Pagefind's own user
 * interfaces, and all but the index where the script comes from elsewhere.
 */
export function pruneBundle(folder: string, keep: 'index' | 'index and script'): void {
  const names = readdirSync(folder)
  const stems = names.filter((name) => WASM.test(name) && name !== PLAIN_WASM)
  const wasm = stems.length > 0 ? stems : [PLAIN_WASM]
  for (const name of names) {
    const runs = keep === 'index and script' && (SCRIPT.test(name) || wasm.includes(name))
    if (!INDEX.test(name) && !runs) rmSync(join(folder, name), { recursive: true })
  }
}
