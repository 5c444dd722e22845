import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join, posix } from 'node:path'

import type { Archive, LiveBlog } from '../../archive/archive.ts'
import { picturesGroup } from './group-name.ts'
import { GroupWriter, type WrittenGroup } from './group-writer.ts'
import type { OutputWriter } from './output-writer.ts'
import type { PublishedFile } from './published-table.ts'
import { type PictureVariant, pictureVariants } from './published-picture.ts'

const QUALITY = 78

/**
 * Writes the pictures of a live blog, resized for the web, without the location and other data that
 * cameras add. Those of the last build stay; files made earlier are taken from the cache.
 *
 * @param before the pictures of the live blog as the last build left them
 */
export async function writePictures(
  archive: Archive,
  { slug, pictures }: LiveBlog,
  writer: OutputWriter,
  before: readonly PublishedFile[] | undefined,
  cacheDir: string,
): Promise<WrittenGroup> {
  const files = new GroupWriter(writer, picturesGroup(slug), before)
  const wanted = new Map(
    pictures.flatMap((picture) =>
      pictureVariants(picture).map((variant) => [variant.path, { picture, variant }]),
    ),
  )
  for (const [path, { picture, variant }] of wanted) {
    // The name holds the hash of the picture, and how it is resized follows from the program.
    if (files.keep(path.slice(1), '')) continue
    const folder = join(cacheDir, await recipeName())
    const cached = join(folder, posix.basename(path))
    if (!existsSync(cached)) {
      mkdirSync(folder, { recursive: true })
      await resizeToFile(archive.readPicture(picture), variant, cached)
    }
    files.write(path.slice(1), '', readFileSync(cached))
  }
  return files.written()
}

/** Names what the bytes follow from beside the picture: the library, and how it is asked. */
async function recipeName(): Promise<string> {
  const { default: sharp } = await import('sharp')
  return `sharp-${sharp.versions.sharp}-quality-${QUALITY}`
}

async function resizeToFile(bytes: Buffer, variant: PictureVariant, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`
  await (await resizing(bytes, variant)).toFile(unfinished)
  renameSync(unfinished, to)
}

/** A picture at one width, as WebP. */
export async function resizeToBuffer(bytes: Buffer, variant: PictureVariant): Promise<Buffer> {
  return (await resizing(bytes, variant)).toBuffer()
}

/** sharp leaves out all metadata, location and all, unless asked to keep it. */
async function resizing(bytes: Buffer, { width, height }: PictureVariant) {
  // Loaded when there is a picture: the library is the largest of all, and most builds need none.
  const { default: sharp } = await import('sharp')
  return sharp(bytes).autoOrient().resize({ width, height, fit: 'fill' }).webp({ quality: QUALITY })
}
