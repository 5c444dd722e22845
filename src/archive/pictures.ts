import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Problem } from '../model/problem.ts'
import type { PictureFile } from './archive.ts'
import { ContentFile } from './content-file.ts'
import type { ContentRoot } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { digestOf } from './source-file.ts'

/** Opens pictures to learn their size; those that cannot be opened go to `problems`. */
export async function openPictures(
  root: ContentRoot,
  paths: Iterable<string>,
  problems: Problem[],
): Promise<PictureFile[]> {
  const pictures: PictureFile[] = []
  for (const path of [...paths].sort()) {
    try {
      const bytes = readFileSync(join(root.path, path))
      const { width, height } = await measure(bytes)
      pictures.push({ path, width, height, digest: digestOf(bytes) })
    } catch (error) {
      if (isNotFound(error)) continue // image-missing has told of it
      const reason = error instanceof Error ? error.message.replace(/\.$/, '') : 'unknown'
      applyRules(rules.picture, { file: new ContentFile(path, root.display), reason }, problems)
    }
  }
  return pictures
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
