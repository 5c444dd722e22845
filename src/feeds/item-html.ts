import { escapeHtml } from '../markdown/escape-html.ts'
import type { PictureView } from '../views/entry.ts'
import type { FeedItem } from '../views/feed.ts'

const KIND_WORDS = {
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
} as const

/**
 * An item's whole content, as the page shows it, with absolute URLs, since readers show it
 * elsewhere.
 *
 * @param origin scheme and host of the site: `https://example.org`
 */
export function itemHtml(item: FeedItem, origin: string): string {
  const parts = item.withdrawn
    ? [`<p>This entry was withdrawn. ${escapeHtml(item.withdrawn.reason)}</p>`]
    : [
        ...(item.picture ? [pictureHtml(item.picture)] : []),
        item.html,
        ...item.corrections.map(
          ({ kind, text }) => `<p><strong>${KIND_WORDS[kind]}:</strong> ${escapeHtml(text)}</p>`,
        ),
      ]
  return withAbsoluteUrls(parts.join('\n'), origin)
}

function pictureHtml({ src, alt, credit, width, height }: PictureView): string {
  const image = `<img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`
  const caption = credit === undefined ? '' : `<figcaption>${escapeHtml(credit)}</figcaption>`
  return `<figure>${image}${caption}</figure>`
}

/**
 * Site-relative URLs made absolute. The HTML is our own renderer's, whose attributes are always in
 * double quotes.
 */
export function withAbsoluteUrls(html: string, origin: string): string {
  return html
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`)
    .replace(
      / srcset="([^"]*)"/g,
      (_, sources: string) => ` srcset="${sources.replace(/(^|, )\/(?!\/)/g, `$1${origin}/`)}"`,
    )
}
