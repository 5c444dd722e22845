import { hash } from 'node:crypto'
import { basename, dirname, join, relative, resolve } from 'node:path'

import { type Part, partName } from './parts/part.ts'
import { PROJECT_ROOT } from './project-root.ts'

/** The folder of what builds keep for the next one. */
export const CACHE = join(PROJECT_ROOT, '.cache')

/** Where the parts of a site are built. */
export const PARTS = join(CACHE, 'shards')

/** Where a build of one content folder into one output folder keeps what, in absolute paths. */
export interface BuildPlace {
  content: string
  out: string
  /** What is kept for the next build. */
  kept: string
  /** Held by the build that is at work on the output folder. */
  lock: string
  /** Beside the output, so that files can be moved there: what is made but not yet published. */
  staging: string
}

/** @param content and out: absolute, or from the current directory */
export function buildPlace(content: string, out: string): BuildPlace {
  const paths = [content, out].map((path) => relative(PROJECT_ROOT, resolve(path)))
  // By their places from the project, so that a copy of the whole elsewhere finds it.
  const name = shortHash(paths.join('\n'))
  return {
    content: resolve(content),
    out: resolve(out),
    kept: join(CACHE, 'builds', name),
    lock: join(CACHE, 'locks', shortHash(relative(PROJECT_ROOT, resolve(out)))),
    staging: join(dirname(resolve(out)), `.${basename(resolve(out))}.building`),
  }
}

function shortHash(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 12)
}

/** Where a part of a site is built: all of it in one folder, which can be carried to another machine. */
export function partPlace(part: Part): Pick<BuildPlace, 'out' | 'kept' | 'lock' | 'staging'> {
  const kept = join(PARTS, partName(part))
  return {
    kept,
    out: join(kept, 'site'),
    lock: join(kept, 'lock'),
    staging: join(kept, 'site.building'),
  }
}
