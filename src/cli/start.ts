import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

import { PROJECT_ROOT } from '../build/project-root.ts'

/**
 * Starts a command with Node's cache of compiled code, which halves the time until its first line
 * runs. The cache must be on before modules are loaded, so commands are imported, not linked; the
 * variable hands it on to threads and processes of ours.
 */
export async function start(command: () => Promise<unknown>): Promise<void> {
  process.env.NODE_COMPILE_CACHE ??= join(PROJECT_ROOT, 'node_modules/.cache/as-it-happened')
  enableCompileCache(process.env.NODE_COMPILE_CACHE)
  await command()
}
