import { cpSync } from 'node:fs'
import { join } from 'node:path'

import { PROJECT_ROOT } from '../build/project-root.ts'

/** What a build needs of the project, beside what is installed. */
const PARTS = ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']

/**
 * Copies the project, so that its builds keep their caches apart: a cold build then costs nobody
 * the cache of another site, and no other build warms it.
 *
 * @param folder below the project, where Node finds the packages that are installed
 */
export function copyProject(folder: string): void {
  for (const part of PARTS)
    cpSync(join(PROJECT_ROOT, part), join(folder, part), { recursive: true })
}
