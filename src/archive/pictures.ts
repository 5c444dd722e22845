import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Problem } from '../model/problem.ts'
import type { PictureFile } from './archive.ts'
import { ContentFile } from './content-file.ts'
import type { KeptFiles } from './kept-files.ts'
import type { ContentRoot } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { digestOf } from './source-file.ts'

/** What came of opening a picture: why it could not be opened, and nothing when there is none. */
export type OpenedPicture = PictureFile | { reason: string } | undefined

/**
 * Opens pictures to learn their size; those that cannot be opened go to `problems`.
 *
 * @param kept what came of it before
 */
export async function openPictures(
  root: ContentRoot,
  paths: Iterable<string>,
  problems: Problem[],
  kept?: KeptFiles<Promise<OpenedPicture>>,
): Promise<PictureFile[]> {
  const pictures: PictureFile[] = []
  for (const path of [...paths].sort()) {
    const open = () => openPicture(root, path)
    const opened = await (kept?.get(path, '', open) ?? open())
    if (!opened) continue // image-missing has told of it
    if ('path' in opened) pictures.push(opened)
    else {
      const file = new ContentFile(path, root.display)
      applyRules(rules.picture, { file, reason: opened.reason }, problems)
    }
  }
  return pictures
}

async function openPicture(root: ContentRoot, path: string): Promise<OpenedPicture> {
  try {
    const bytes = readFileSync(join(root.path, path))
    return { path, ...(await measure(bytes)), digest: digestOf(bytes) }
  } catch (error) {
    if (isNotFound(error)) return undefined
    return { reason: error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown' }
  }
}

/** The size as it is shown, after the turn that a camera noted in the file. */
async function measure(bytes: Buffer): Promise<{ width: number; height: number }> {
  // Loaded when there is a picture: the library is the largest of all, and most checks need none.
  const { default: sharp } = await import('sharp')
  const { width, height, autoOrient } = await sharp(bytes).metadata()
  return { width: autoOrient.width || width, height: autoOrient.height || height }
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
