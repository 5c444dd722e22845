import { parseFeed } from 'feedsmith'

import type { Dump } from '../dump.ts'
import { DumpError } from '../dump-error.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'
import { type JsonObject, list, names, object, text } from '../json-values.ts'
import { checkXml } from './wordpress.ts'

/** RSS, RDF, Atom and JSON Feed. */
export function readFeed(dump: Dump): LiveBlogInput[] {
  if (dump.json === undefined) checkXml(dump)
  const feed = parse(dump)
  const items = list(feed.items ?? feed.entries).map(object)
  const url = text(feed.home_page_url) ?? text(feed.link) ?? linkOf(feed)
  return [
    {
      id: text(feed.feed_url) ?? text(feed.id) ?? url ?? dump.name,
      place: dump.name,
      title: words(feed.title),
      description: words(feed.description) ?? words(feed.subtitle),
      authors: names(feed.authors),
      url,
      entries: items.map((item, index) =>
        fromItem(
          item,
          dump.json === undefined
            ? `${dump.name}, item ${index + 1}`
            : `${dump.name}, items[${index}]`,
        ),
      ),
    },
  ]
}

function parse(dump: Dump): JsonObject {
  // Feedsmith leaves out of JSON what it does not know, and the shape of a JSON Feed is ours to read.
  if (dump.json !== undefined) return object(dump.json)
  try {
    return object(parseFeed(dump.text).feed)
  } catch (error) {
    throw new DumpError(
      dump.name,
      `It is no feed that can be read: ${error instanceof Error ? error.message : String(error)}.`,
    )
  }
}

function fromItem(item: JsonObject, place: string): EntryInput {
  const url = text(item.url) ?? text(item.link) ?? linkOf(item)
  const guid = object(item.guid)
  const dc = object(item.dc)
  const html =
    text(item.content_html) ??
    text(object(item.content).encoded) ??
    text(object(item.content).value) ??
    text(item.content) ??
    text(item.description) ??
    text(object(item.summary).value) ??
    text(item.summary)
  const plain = html === undefined ? text(item.content_text) : undefined
  return {
    id: text(item.id) ?? text(guid.value) ?? text(item.guid) ?? url ?? place,
    place,
    timestamp:
      text(item.date_published) ??
      text(item.published) ??
      text(item.pubDate) ??
      text(list(dc.dates)[0]) ??
      text(dc.date) ??
      text(item.updated),
    updated:
      text(item.date_modified) ??
      (item.published === undefined ? undefined : text(item.updated)) ??
      text(object(item.atom).updated),
    title: words(item.title),
    html: (html ?? paragraphs(plain)) + attachments(item, html ?? ''),
    topics: [
      ...names(item.tags),
      ...list(item.categories).flatMap(
        (category) => text(object(category).name) ?? text(object(category).term) ?? [],
      ),
    ],
    authors: [...names(item.authors), ...names(dc.creators ?? dc.creator)].map(
      (author) => /\(([^)]+)\)$/.exec(author)?.[1] ?? author,
    ),
    url,
  }
}

/** Enclosures and attachments that the text does not show. */
function attachments(item: JsonObject, html: string): string {
  const all = [
    ...list(item.enclosures),
    ...list(item.attachments),
    ...list(item.image).map((url) => ({ url, type: 'image/' })),
  ].map(object)
  return all
    .map(({ url, type, mime_type }) => {
      const address = text(url)
      if (address === undefined || html.includes(address)) return ''
      const quoted = address.replaceAll('"', '%22')
      return (text(type) ?? text(mime_type) ?? '').startsWith('image/')
        ? `<p><img src="${quoted}" alt=""></p>`
        : `<iframe src="${quoted}"></iframe>`
    })
    .join('')
}

function linkOf(item: JsonObject): string | undefined {
  const links = list(item.links).map(object)
  return text((links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href)
}

function words(value: unknown): string | undefined {
  const title = text(value) ?? text(object(value).value)
  return text(title?.replace(/<[^>]*>/g, ' '))
}

function paragraphs(plain: string | undefined): string {
  const escaped = (plain ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return escaped
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((part) => `<p>${part}</p>`)
    .join('')
}
