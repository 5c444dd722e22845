import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Entry, LiveBlog, PictureFile } from './archive.ts'
import { digestOf, readSource } from './source-file.ts'

/** Where the Markdown of an entry or a live blog lies in the content folder, `/`-separated. */
export function contentPath(of: Entry | LiveBlog): string {
  return 'entries' in of
    ? `live-blogs/${of.slug}/index.md`
    : `live-blogs/${of.liveBlog}/${of.day}/${of.name}.md`
}

/**
 * The Markdown body of an entry or a live blog.
 *
 * @throws when the file is no longer what was checked
 */
export function readBodyFrom(root: string, of: Entry | LiveBlog): string {
  const path = contentPath(of)
  const source = readSource(join(root, path))
  if ('fault' in source || source.digest !== of.digest) throw new ChangedDuringBuild(path)
  return source.text.slice(of.bodyOffset)
}

/**
 * The bytes of a picture.
 *
 * @throws when the file is no longer what was checked
 */
export function readPictureFrom(root: string, picture: PictureFile): Buffer {
  const bytes = readFileSync(join(root, picture.path))
  if (digestOf(bytes) !== picture.digest) throw new ChangedDuringBuild(picture.path)
  return bytes
}

/** Content moved under the build: what is published must be what was checked. */
export class ChangedDuringBuild extends Error {
  constructor(path: string) {
    super(`${path} changed while the site was being built. Build again.`)
    this.name = 'ChangedDuringBuild'
  }
}
