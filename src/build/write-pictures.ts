import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

import type { Archive } from '../archive/archive.ts'
import { type PictureVariant, pictureVariants } from './published-picture.ts'

const QUALITY = 78

/**
 * Writes all pictures of the archive, resized for the web, without the location and other data that
 * cameras add. Files made by an earlier build are taken from the cache.
 *
 * @returns how many files were written
 */
export async function writePictures(
  archive: Archive,
  outDir: string,
  cacheDir: string,
): Promise<number> {
  const wanted = [...archive.pictures.values()].flatMap((picture) =>
    pictureVariants(picture).map((variant) => ({ picture, variant })),
  )
  if (wanted.length === 0) return 0
  const recipe = await recipeName()
  mkdirSync(join(outDir, 'pictures'), { recursive: true })
  mkdirSync(join(cacheDir, recipe), { recursive: true })
  for (const { picture, variant } of wanted) {
    const cached = join(cacheDir, recipe, posix.basename(variant.path))
    if (!existsSync(cached)) await resizeToFile(archive.readPicture(picture), variant, cached)
    await copyFile(cached, join(outDir, variant.path))
  }
  return wanted.length
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
