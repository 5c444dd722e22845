import { escapeHtml } from '../markdown/escape-html.ts'
import type { FeedView } from '../views/syndication/feed.ts'
import type { FeedItem } from '../views/syndication/feed-item.ts'
import { itemHtml } from './item-html.ts'
import { withoutControlCharacters } from './xml-text.ts'

/**
 * A feed as Atom (RFC 4287), or a document of its history (RFC 5005, section 4). A document of the
 * history names the one before it and not the one after it, so that it stays as it is when another
 * follows. What was withdrawn is told twice: as an entry that says so, for readers that know no more,
 * and as deleted (RFC 6721) for those that do.
 */
export function toAtom(feed: FeedView): string {
  const { title, description, language, publisher, pageUrl, urls, updated, items } = feed
  const { origin } = new URL(urls.atom)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-stylesheet href="${escapeHtml(feed.styleUrl)}" type="text/css"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="${escapeHtml(language)}">`,
    text('title', title),
    text('subtitle', description),
    text('id', urls.atom),
    text('updated', toRfc3339(updated ?? 0)),
    `<author>${text('name', publisher)}</author>`,
    link('alternate', pageUrl, 'text/html'),
    ...linksOf(feed),
    ...items.map((item) => entryOf(item, origin)),
    '</feed>',
    '',
  ].join('\n')
}

function linksOf({ urls, archiveUrl, previousUrl, hub }: FeedView): string[] {
  const previous = previousUrl === undefined ? [] : [link('prev-archive', previousUrl)]
  if (archiveUrl !== undefined) {
    return ['<fh:archive/>', link('self', archiveUrl), link('current', urls.atom), ...previous]
  }
  return [link('self', urls.atom), ...previous, ...(hub === undefined ? [] : [link('hub', hub)])]
}

// One entry is in several feeds and in their histories; what it says is the same in all.
const written = new WeakMap<FeedItem, string>()

function entryOf(item: FeedItem, origin: string): string {
  let xml = written.get(item)
  if (xml === undefined) written.set(item, (xml = writeEntry(item, origin)))
  return xml
}

function writeEntry(item: FeedItem, origin: string): string {
  const { id, url, title, published, updated, authors, topics, withdrawn } = item
  return [
    ...(withdrawn
      ? [
          `<at:deleted-entry ref="${escapeHtml(id)}" when="${toRfc3339(updated)}">${text('at:comment', withdrawn.reason)}</at:deleted-entry>`,
        ]
      : []),
    '<entry>',
    text('title', title),
    text('id', id),
    link('alternate', url, 'text/html'),
    text('published', toRfc3339(published)),
    text('updated', toRfc3339(updated)),
    ...authors.map((name) => `<author>${text('name', name)}</author>`),
    ...topics.map((topic) => `<category term="${clean(topic)}"/>`),
    `<content type="html">${clean(itemHtml(item, origin))}</content>`,
    '</entry>',
  ].join('\n')
}

function text(element: string, content: string): string {
  return `<${element}>${clean(content)}</${element}>`
}

function link(rel: string, href: string, type = 'application/atom+xml'): string {
  const kind = rel === 'hub' ? '' : ` type="${type}"`
  return `<link rel="${rel}"${kind} href="${escapeHtml(href)}"/>`
}

function clean(content: string): string {
  return escapeHtml(withoutControlCharacters(content))
}

function toRfc3339(instant: number): string {
  return new Date(instant).toISOString()
}
