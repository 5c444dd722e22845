import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join, posix } from 'node:path'

import sharp from 'sharp'

import type { Archive, PictureFile } from '../archive/archive.ts'
import type { PublishedPicture } from '../markdown/render-markdown.ts'
import type { Links } from '../views/links.ts'

/** Widths at which a picture is published, in CSS pixels; never larger than it is. */
const WIDTHS = [480, 960, 1600]

/** What fills the text column of the pages (40 rem), and the whole width of a phone. */
const SIZES = '(min-width: 42rem) 40rem, 100vw'

const QUALITY = 78

/** One file of a picture, at one width. */
export interface PictureVariant {
  /** Path on the site from `/`, without the base. It changes whenever the picture does. */
  path: string
  width: number
  height: number
}

/** The files that a picture is published as, smallest first. */
export function pictureVariants(picture: PictureFile): PictureVariant[] {
  const widths = WIDTHS.filter((width) => width < picture.width)
  const largest = Math.min(picture.width, WIDTHS.at(-1) ?? picture.width)
  const name = posix.basename(picture.path).replace(/\.\w+$/, '')
  const slug = name.replace(/[^A-Za-z0-9-]+/g, '-')
  return [...new Set([...widths, largest])].map((width) => ({
    path: `/pictures/${slug}-${width}.${picture.digest.slice(0, 10)}.webp`,
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
  }))
}

/** What a page needs to show a picture. */
export function publishedPicture(links: Links, picture: PictureFile): PublishedPicture {
  const variants = pictureVariants(picture)
  const middle = variants[Math.min(1, variants.length - 1)]
  if (!middle) throw new Error(`${picture.path} has no size`)
  return {
    src: links.to(middle.path),
    srcset: variants.map(({ path, width }) => `${links.to(path)} ${width}w`).join(', '),
    sizes: SIZES,
    width: middle.width,
    height: middle.height,
  }
}

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
  if (wanted.length > 0) {
    mkdirSync(join(outDir, 'pictures'), { recursive: true })
    mkdirSync(cacheDir, { recursive: true })
  }
  for (const { picture, variant } of wanted) {
    const cached = join(cacheDir, posix.basename(variant.path))
    if (!existsSync(cached)) await resizeToFile(archive.readPicture(picture), variant, cached)
    await copyFile(cached, join(outDir, variant.path))
  }
  return wanted.length
}

async function resizeToFile(bytes: Buffer, variant: PictureVariant, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}`
  await resizing(bytes, variant).toFile(unfinished)
  renameSync(unfinished, to)
}

/** A picture at one width, as WebP. */
export async function resizeToBuffer(bytes: Buffer, variant: PictureVariant): Promise<Buffer> {
  return resizing(bytes, variant).toBuffer()
}

/** sharp leaves out all metadata, location and all, unless asked to keep it. */
function resizing(bytes: Buffer, { width, height }: PictureVariant) {
  return sharp(bytes).autoOrient().resize({ width, height, fit: 'fill' }).webp({ quality: QUALITY })
}
