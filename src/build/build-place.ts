import { hash } from 'node:crypto'
import { basename, dirname, join, relative, resolve } from 'node:path'

import { PROJECT_ROOT } from './project-root.ts'

/** The folder of what builds keep for the next one. */
export const CACHE = join(PROJECT_ROOT, '.cache')

/** Where a build of one content folder into one output folder keeps what, in absolute paths. */
export interface BuildPlace {
  content: string
  out: string
  /** What is kept for the next build. */
  kept: string
  /** Beside the output, so that files can be moved there: what is made but not yet published. */
  staging: string
}

/** @param content and out: absolute, or from the current directory */
export function buildPlace(content: string, out: string): BuildPlace {
  const paths = [content, out].map((path) => relative(PROJECT_ROOT, resolve(path)))
  // By their places from the project, so that a copy of the whole elsewhere finds it.
  const name = hash('sha256', paths.join('\n'), 'base64url').slice(0, 12)
  return {
    content: resolve(content),
    out: resolve(out),
    kept: join(CACHE, 'builds', name),
    staging: join(dirname(resolve(out)), `.${basename(resolve(out))}.building`),
  }
}
