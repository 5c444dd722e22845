import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { CACHE } from '../src/build/build-place.ts'
import { PROJECT_ROOT } from '../src/build/project-root.ts'

/**
 * Builds a content folder to be looked at.
 *
 * @param name of the folder of the site, below the cache
 * @returns the folder of the site
 * @throws when the build fails; it has told why
 */
export function buildSample(content: string, name: string): string {
  const out = join(CACHE, 'tools', name)
  const { status } = spawnSync(
    process.execPath,
    [join(PROJECT_ROOT, 'src/cli/build.js'), '--content', content, '--out', out],
    { cwd: PROJECT_ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  if (status !== 0) throw new Error(`${content} could not be built.`)
  return out
}
