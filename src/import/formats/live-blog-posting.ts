import { hash } from 'node:crypto'

import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'

import { escapeHtml } from '../../markdown/escape-html.ts'
import { entrySchema } from '../../model/entry.ts'
import { liveBlogSchema } from '../../model/live-blog.ts'
import type { Dump } from '../dump.ts'
import { DumpError } from '../dump-error.ts'
import { exportedFile, exportedNames, exportedPictures } from '../exported-file.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'
import { type JsonObject, list, names, object, text } from '../json-values.ts'
import { PageBodies, plain } from './page-bodies.ts'

/** A saved page, or its JSON-LD alone, with a schema.org `LiveBlogPosting`. */
export function readLiveBlogPosting(dump: Dump): LiveBlogInput[] {
  if (dump.json !== undefined) {
    return findPostings([dump.json]).map((posting) => fromPosting(posting, undefined, dump))
  }
  const page = parsePage(dump)
  const postings = findPostings([
    ...jsonLd(page),
    ...selectAll('[itemscope]', page)
      .filter((item) => String(item.properties.itemType).includes('LiveBlogPosting'))
      .map(fromMicrodata),
  ])
  if (postings.length === 0)
    throw new DumpError(dump.name, 'The page has no LiveBlogPosting, in JSON-LD or microdata.')
  return postings.map((posting) => fromPosting(posting, page, dump))
}

function parsePage(dump: Dump): Root {
  try {
    return fromHtml(dump.text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DumpError(dump.name, 'The page is nested too deeply to be read.')
  }
}

function jsonLd(page: Root): unknown[] {
  return selectAll('script[type="application/ld+json"]', page).flatMap((script) => {
    const [content] = script.children
    try {
      return [JSON.parse(content?.type === 'text' ? content.value.trim() : '') as unknown]
    } catch {
      return [] // Pages carry several blocks, and browsers overlook broken ones too.
    }
  })
}

/** All live blogs in some values, also within lists, `@graph` and what they are the main entity of. */
function findPostings(values: readonly unknown[]): JsonObject[] {
  const found: JsonObject[] = []
  const waiting = [...values]
  for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
    if (Array.isArray(value)) {
      waiting.unshift(...(value as unknown[]))
      continue
    }
    const item = object(value)
    if (list(item['@type']).includes('LiveBlogPosting')) found.push(item)
    else
      waiting.push(
        ...list(item['@graph']),
        ...list(item.mainEntity),
        ...list(item.mainEntityOfPage),
      )
  }
  return found
}

/** The properties of a microdata item, as JSON-LD would have them; bodies keep their HTML. */
function fromMicrodata(item: Element): JsonObject {
  const values: Record<string, unknown[]> = {}
  const walk = (parent: Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      const isItem = child.properties.itemScope !== undefined
      for (const property of list(child.properties.itemProp).flatMap((value) =>
        String(value).split(/\s+/),
      )) {
        ;(values[property] ??= []).push(
          isItem
            ? fromMicrodata(child)
            : property === 'articleBody'
              ? { html: toHtml(child.children) }
              : valueOf(child),
        )
      }
      if (!isItem) walk(child)
    }
  }
  walk(item)
  const id = text(item.properties.id)
  return {
    '@type': String(item.properties.itemType).split('/').at(-1),
    ...(id !== undefined && { '@id': `#${id}` }),
    ...values,
  }
}

function valueOf(element: Element): string {
  const { content, dateTime, href, src } = element.properties
  return text(content) ?? text(dateTime) ?? text(href) ?? text(src) ?? toText(element)
}

function fromPosting(
  posting: JsonObject,
  page: Root | undefined,
  { name, path }: Dump,
): LiveBlogInput {
  const file = exportedFile(posting, liveBlogSchema)
  const canonical = page && select('link[rel="canonical"]', page)?.properties.href
  const url = first(posting.url) ?? text(canonical) ?? address(posting.mainEntityOfPage)
  const bodies = page && new PageBodies(page)
  const updates = list(posting.liveBlogUpdate).map(object)
  const isAlone = (when: string) => updates.filter((update) => timeOf(update) === when).length === 1
  return {
    id: url ?? first(posting['@id']) ?? name,
    place: name,
    title: plain(first(posting.headline) ?? first(posting.name)),
    description: plain(first(posting.description) ?? first(posting.abstract)),
    coverageStart: first(posting.coverageStartTime),
    coverageEnd: first(posting.coverageEndTime),
    authors: names(posting.author),
    topics: keywords(posting.keywords),
    url,
    entries: updates.map((update, index) =>
      fromUpdate(update, url, bodies, isAlone, `${name}, liveBlogUpdate[${index}]`),
    ),
    ...(file && {
      file,
      topics: slugsIn(file.fields.topics),
      authors: slugsIn(file.fields.authors),
      names: exportedNames(posting),
      pictures: exportedPictures(posting, path),
    }),
  }
}

function fromUpdate(
  update: JsonObject,
  pageUrl: string | undefined,
  bodies: PageBodies | undefined,
  isAlone: (when: string) => boolean,
  place: string,
): EntryInput {
  const reference = first(update.url) ?? first(update['@id']) ?? address(update.mainEntityOfPage)
  const url =
    reference === undefined ? undefined : (URL.parse(reference, pageUrl)?.href ?? reference)
  const file = exportedFile(update, entrySchema)
  const title = plain(first(update.headline) ?? first(update.name))
  const [bodyValue] = list(update.articleBody ?? update.text ?? update.description)
  const marked = text(object(bodyValue).html)
  const words = text(bodyValue) ?? ''
  const html =
    marked ?? bodies?.find(url, words, title) ?? (/<\w/.test(words) ? words : paragraphs(words))
  const isOwn =
    url !== undefined &&
    url !== pageUrl &&
    url.split('#')[0] !== '' &&
    url !== pageUrl?.split('#')[0]
  const when = timeOf(update)
  // Its time is what stays when its text is mended; where several share one, only the text tells them apart.
  const digest = hash('sha256', `${when ?? ''}\n${title ?? ''}\n${words || html}`, 'hex').slice(
    0,
    16,
  )
  return {
    id: isOwn ? url : when !== undefined && isAlone(when) ? when : digest,
    place,
    timestamp: when,
    updated: first(update.dateModified),
    title,
    html: html + picturesOf(update, html),
    authors: names(update.author),
    topics: keywords(update.keywords),
    url: isOwn ? url : undefined,
    ...(file && {
      file,
      pinned: file.fields.pinned === true,
      topics: slugsIn(file.fields.topics),
      authors: slugsIn(file.fields.authors),
    }),
  }
}

function slugsIn(value: unknown): string[] {
  return list(value).map(String)
}

function timeOf(update: JsonObject): string | undefined {
  return first(update.datePublished) ?? first(update.dateCreated)
}

/** Pictures and films that the data names and the body does not have. */
function picturesOf(update: JsonObject, html: string): string {
  const pictures = list(update.image).map((image) => ({
    src: text(image) ?? text(object(image).url) ?? text(object(image).contentUrl),
    alt: text(object(image).caption) ?? text(object(image).name) ?? '',
  }))
  const films = list(update.video).map(
    (video) =>
      text(video) ??
      text(object(video).embedUrl) ??
      text(object(video).contentUrl) ??
      text(object(video).url),
  )
  return [
    ...pictures.flatMap(({ src, alt }) =>
      src === undefined || html.includes(escapeHtml(src))
        ? []
        : [`<p><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"></p>`],
    ),
    ...films.flatMap((src) =>
      src === undefined || html.includes(escapeHtml(src))
        ? []
        : [`<iframe src="${escapeHtml(src)}"></iframe>`],
    ),
  ].join('')
}

function keywords(value: unknown): string[] {
  return list(value)
    .flatMap((item) => (typeof item === 'string' ? item.split(',') : names([item])))
    .map((word) => word.trim())
    .filter(Boolean)
}

function first(value: unknown): string | undefined {
  return text(list(value)[0])
}

function address(value: unknown): string | undefined {
  const [of] = list(value)
  return text(of) ?? text(object(of)['@id']) ?? text(object(of).url)
}

function paragraphs(words: string): string {
  return words
    .split(/\n\s*\n|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${/&#?\w+;/.test(line) ? line : escapeHtml(line)}</p>`)
    .join('')
}
