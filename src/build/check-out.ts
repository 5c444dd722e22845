import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'

import { PROJECT_ROOT } from './project-root.ts'

/** What every site of ours has at its top, by which a folder is known as one. */
const MARKS = ['404.html', 'sitemap.xml', '_astro']

/**
 * Why a folder must not be written to, in a full sentence; `undefined` when it may be. A build
 * removes what it did not make, so it writes only to a folder that is empty, not there, or a site
 * that it built before.
 */
export function faultOfOut(out: string, content: string): string | undefined {
  const folder = resolve(out)
  const kept = [PROJECT_ROOT, content, process.cwd()].map((path) => resolve(path))
  if (kept.some((path) => contains(folder, path))) {
    return `${out} holds the content, the project or the current folder, which a build would remove.`
  }
  if (contains(resolve(content), folder)) return `${out} is inside the content folder.`
  if (!existsSync(folder)) return undefined
  const names = readdirSync(folder)
  if (names.length === 0 || MARKS.every((mark) => existsSync(join(folder, mark)))) return undefined
  return `${out} has files in it that no build made, and a build would remove them.`
}

/** Whether a folder is another one, or one above it. */
function contains(folder: string, other: string): boolean {
  const path = relative(folder, other)
  return path === '' || (!path.startsWith('..') && !path.startsWith(sep) && resolve(path) !== path)
}
