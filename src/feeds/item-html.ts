import { withAbsoluteUrls } from '../markdown/absolute-urls.ts'
import { escapeHtml } from '../markdown/escape-html.ts'
import type { PictureView } from '../views/entry.ts'
import type { FeedItem } from '../views/syndication/feed-item.ts'
import { fill } from '../words/fill.ts'
import { wordsIn } from '../words/words-in.ts'

// An item is in three formats, and in each it is the same.
const written = new WeakMap<FeedItem, string>()

/**
 * An item's whole content, as the page shows it, with absolute URLs, since readers show it
 * elsewhere.
 *
 * @param origin scheme and host of the site: `https://example.org`
 */
export function itemHtml(item: FeedItem, origin: string): string {
  let html = written.get(item)
  if (html === undefined) written.set(item, (html = writeHtml(item, origin)))
  return html
}

function writeHtml(item: FeedItem, origin: string): string {
  const words = wordsIn(item.language)
  const parts = item.withdrawn
    ? [`<p>${escapeHtml(words.entry.wasWithdrawn)} ${escapeHtml(item.withdrawn.reason)}</p>`]
    : [
        ...(item.picture ? [pictureHtml(item.picture)] : []),
        ...(item.digest ? [digestHtml(item.digest)] : []),
        item.html,
        ...item.corrections.map(
          ({ kind, text }) =>
            `<p><strong>${escapeHtml(
              fill(words.entry.correctedBy, { kind: words.corrections[kind] }),
            )}</strong> ${escapeHtml(text)}</p>`,
        ),
      ]
  return withAbsoluteUrls(parts.join('\n'), origin, item.url)
}

function digestHtml({ description, keyEvents }: NonNullable<FeedItem['digest']>): string {
  const days = keyEvents.map(({ heading, events }) => {
    const lines = events.map(
      ({ time, headline, permalink }) =>
        `<li>${time.clock} <a href="${escapeHtml(permalink)}">${escapeHtml(headline)}</a></li>`,
    )
    return `<h3>${escapeHtml(heading)}</h3>\n<ul>${lines.join('')}</ul>`
  })
  return [`<p>${escapeHtml(description)}</p>`, ...days].join('\n')
}

function pictureHtml({ src, alt, credit, width, height }: PictureView): string {
  const image = `<img src="${src}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`
  const caption = credit === undefined ? '' : `<figcaption>${escapeHtml(credit)}</figcaption>`
  return `<figure>${image}${caption}</figure>`
}
