import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { PROJECT_ROOT } from '../../src/build/project-root.ts'

/**
 * Holds every page of a built site against the Nu HTML checker, which needs Java.
 *
 * @returns what is wrong, a line each; `undefined` when there is no Java
 */
export function auditHtml(out: string): string[] | undefined {
  const jar = join(PROJECT_ROOT, 'node_modules/vnu-jar/build/dist/vnu.jar')
  const { error, stdout, stderr } = spawnSync(
    'java',
    [
      '-jar',
      jar,
      '--errors-only',
      '--skip-non-html',
      '--format',
      'gnu',
      '--stdout',
      '--exit-zero-always',
      out,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  )
  return error ? undefined : linesOf(stdout + stderr)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
