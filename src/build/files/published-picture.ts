import { posix } from 'node:path'

import type { PictureFile } from '../../archive/archive.ts'
import type { PublishedPicture } from '../../markdown/markdown-context.ts'
import type { Links } from '../../views/links.ts'

/** Widths at which a picture is published, in CSS pixels; never larger than it is. */
const WIDTHS = [480, 960, 1600]

/** What fills the text column of the pages (40 rem), and the whole width of a phone. */
const SIZES = '(min-width: 42rem) 40rem, 100vw'

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
  const [, liveBlog = ''] = picture.path.split('/')
  return [...new Set([...widths, largest])].map((width) => ({
    path: `/pictures/${liveBlog}/${slug}-${width}.${picture.digest.slice(0, 10)}.webp`,
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
