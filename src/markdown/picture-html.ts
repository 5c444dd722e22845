import { escapeHtml } from './escape-html.ts'
import { startTag } from './html-tags.ts'
import type { PublishedPicture } from './markdown-context.ts'
import { hostOf, toRemoteUrl } from './targets.ts'

/** An image as a body has it, attributes by name. */
export type ImageAttributes = ReadonlyMap<string, string>

/** The picture that is published for an image. */
export function pictureHtml(
  { src, srcset, sizes, width, height }: PublishedPicture,
  image: ImageAttributes,
  title = image.get('title'),
): string {
  return startTag('img', {
    src,
    srcset: srcset || undefined,
    sizes: (srcset && sizes) || undefined,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
    alt: image.get('alt') ?? '',
    title: title || undefined,
  })
}

/** A picture that has a paragraph to itself, its title as its caption. */
export function figureHtml(picture: PublishedPicture, image: ImageAttributes): string {
  return `<figure class="picture">${pictureHtml(picture, image, '')}${captionHtml(image)}</figure>`
}

/** The same for an image that is not published and has a caption; `undefined` without one. */
export function replacedFigureHtml(image: ImageAttributes): string | undefined {
  const caption = captionHtml(image)
  if (caption === '') return undefined
  return `<figure>${replacedImageHtml(image, true)}${caption}</figure>`
}

function captionHtml(image: ImageAttributes): string {
  const caption = image.get('title')?.trim()
  return caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
}

/**
 * What stands for an image that is not published: its alternative text, as a link to the picture
 * when it lies elsewhere and when `mayLink`.
 */
export function replacedImageHtml(image: ImageAttributes, mayLink: boolean): string {
  const alt = (image.get('alt') ?? '').trim()
  const url = toRemoteUrl(image.get('src') ?? '')
  if (url === undefined) return escapeHtml(alt)
  const text = escapeHtml(alt || hostOf(url))
  return mayLink ? `${startTag('a', { href: url })}${text}</a>` : text
}
