// This is JavaScript, and nothing else is linked to it: what strips types from TypeScript takes 70 ms to
// load, and is not needed for modules whose compiled code Node's cache has.
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// The variable hands the cache on to threads and processes of ours.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(
  new URL('../../node_modules/.cache/as-it-happened', import.meta.url),
)
enableCompileCache(process.env.NODE_COMPILE_CACHE)

const { startContentScan } = await import('../build/changes/content-scan.ts')
const at = process.argv.indexOf('--content')
startContentScan((at < 0 ? undefined : process.argv[at + 1]) ?? 'content')
await import('./build-command.ts')
