import { XMLParser, XMLValidator } from 'fast-xml-parser'

import type { Dump } from '../dump.ts'
import { DumpError } from '../dump-error.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'
import { type JsonObject, list, object, text } from '../json-values.ts'

/** @throws DumpError with line and column, when it is not well-formed */
export function checkXml({ text: xml, name }: Dump): void {
  // Its successor is a package of its own with seven more behind it, for the same answer.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const verdict = XMLValidator.validate(xml, { allowBooleanAttributes: true })
  if (verdict === true) return
  const { line, col, msg } = verdict.err
  throw new DumpError(`${name}:${line}:${col}`, `The XML is broken: ${msg}`)
}

/** WordPress's own export with the Automattic Liveblog plugin: its entries as comments, or as child posts. */
export function readWordPress(dump: Dump): LiveBlogInput[] {
  checkXml(dump)
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    processEntities: { maxTotalExpansions: 1e7 },
    isArray: (_, path) =>
      /\.(?:item|category|wp:comment|wp:postmeta|wp:commentmeta)$/.test(String(path)),
  })
  const channel = object(object(object(parser.parse(dump.text)).rss).channel)
  const names = new Map(
    list(channel['wp:author'])
      .map(object)
      .map((author) => [value(author['wp:author_login']), value(author['wp:author_display_name'])]),
  )
  const items = list(channel.item).map(object)
  const parents = items.filter((item) => isLiveBlog(item, items))
  return parents.map((parent) => fromParent(parent, items, names, dump.name))
}

function isLiveBlog(item: JsonObject, items: readonly JsonObject[]): boolean {
  const isMarked = list(item['wp:postmeta'])
    .map(object)
    .some((meta) => value(meta['wp:meta_key']) === 'liveblog')
  const isEntry = (comment: unknown) => value(object(comment)['wp:comment_type']) === 'liveblog'
  return isMarked || list(item['wp:comment']).some(isEntry) || childrenOf(item, items).length > 0
}

function childrenOf(parent: JsonObject, items: readonly JsonObject[]): JsonObject[] {
  const id = value(parent['wp:post_id'])
  return items.filter(
    (item) =>
      id !== undefined &&
      value(item['wp:post_parent']) === id &&
      (value(item['wp:post_type']) ?? '').startsWith('liveblog'),
  )
}

function fromParent(
  parent: JsonObject,
  items: readonly JsonObject[],
  people: ReadonlyMap<string | undefined, string | undefined>,
  name: string,
): LiveBlogInput {
  const skipped: { place: string; reason: string }[] = []
  const state = list(parent['wp:postmeta'])
    .map(object)
    .find((meta) => value(meta['wp:meta_key']) === 'liveblog')
  return {
    id: value(parent.guid) ?? value(parent.link) ?? `${name}#${value(parent['wp:post_id']) ?? ''}`,
    place: `${name}, post ${value(parent['wp:post_id']) ?? '?'}`,
    title: value(parent.title),
    description: text(value(parent['excerpt:encoded'])?.replace(/<[^>]*>/g, ' ')),
    status: value(state?.['wp:meta_value']) === 'enable' ? 'live' : 'closed',
    topics: categories(parent),
    authors: person(value(parent['dc:creator']), people),
    url: value(parent.link),
    html:
      value(parent['content:encoded'])?.replace(/<!-- \/?wp:.*?-->|\[liveblog[^\]]*\]/g, '') ?? '',
    entries: [
      ...fromComments(parent, name, skipped),
      ...fromPosts(childrenOf(parent, items), people, name, skipped),
    ],
    skipped,
  }
}

/** Entries as comments. An edit is another comment that replaces the first; an empty one deletes it. */
function fromComments(
  parent: JsonObject,
  name: string,
  skipped: { place: string; reason: string }[],
): EntryInput[] {
  const comments = list(parent['wp:comment'])
    .map(object)
    .filter((comment) => value(comment['wp:comment_type']) === 'liveblog')
  const link = value(parent.link)
  const originals = new Map<string, JsonObject>()
  const newest = new Map<string, JsonObject>()
  const replaced = new Map(
    comments.map((comment) => [
      value(comment['wp:comment_id']) ?? '',
      metaOf(comment, 'liveblog_replaces'),
    ]),
  )
  const rootOf = (id: string): string => {
    const seen = new Set<string>()
    let root = id
    for (
      let next = replaced.get(root);
      next !== undefined && next !== '0' && !seen.has(next);
      next = replaced.get(root)
    ) {
      seen.add(root)
      root = next
    }
    return root
  }
  const byId = [...comments].sort(
    (a, b) => Number(value(a['wp:comment_id'])) - Number(value(b['wp:comment_id'])),
  )
  for (const comment of byId) {
    const root = rootOf(value(comment['wp:comment_id']) ?? '')
    if (!originals.has(root)) originals.set(root, comment)
    newest.set(root, comment)
  }
  return [...originals].flatMap(([id, original]): EntryInput[] => {
    const comment = newest.get(id) ?? original
    const place = `${name}, comment ${id}`
    const html = value(comment['wp:comment_content']) ?? ''
    const status = value(original['wp:comment_approved'])
    if (html === '' && comment !== original) {
      skipped.push({ place, reason: 'it was deleted in Liveblog.' })
      return []
    }
    if (status === 'trash' || status === 'spam') {
      skipped.push({ place, reason: `WordPress has it as ${status}.` })
      return []
    }
    const isKey =
      /(?:^|[\s>])\/key\b/.test(html) || metaOf(original, 'liveblog_key_entry') !== undefined
    return [
      {
        id: `comment-${id}`,
        place,
        timestamp: time(original['wp:comment_date_gmt'], original['wp:comment_date']),
        updated:
          comment === original
            ? undefined
            : time(comment['wp:comment_date_gmt'], comment['wp:comment_date']),
        html: blocks(html.replace(/(^|[\s>])\/key\b\s*/, '$1')),
        keyEvent: isKey,
        authors: [value(original['wp:comment_author']) ?? ''].filter(Boolean),
        url: link === undefined ? undefined : `${link}#${id}`,
      },
    ]
  })
}

function fromPosts(
  posts: readonly JsonObject[],
  people: ReadonlyMap<string | undefined, string | undefined>,
  name: string,
  skipped: { place: string; reason: string }[],
): EntryInput[] {
  return posts.flatMap((post): EntryInput[] => {
    const id = value(post['wp:post_id']) ?? ''
    const place = `${name}, post ${id}`
    const status = value(post['wp:status'])
    if (status !== undefined && status !== 'publish' && status !== 'inherit') {
      skipped.push({ place, reason: `WordPress has it as ${status}.` })
      return []
    }
    return [
      {
        id: `post-${id}`,
        place,
        timestamp: time(post['wp:post_date_gmt'], post['wp:post_date']),
        updated: time(post['wp:post_modified_gmt'], post['wp:post_modified']),
        title: value(post.title),
        html: blocks(value(post['content:encoded']) ?? ''),
        keyEvent: list(post['wp:postmeta'])
          .map(object)
          .some((meta) => /key_(?:entry|event)$/.test(value(meta['wp:meta_key']) ?? '')),
        topics: categories(post),
        authors: person(value(post['dc:creator']), people),
        url: value(post.link),
      },
    ]
  })
}

function metaOf(comment: JsonObject, key: string): string | undefined {
  const meta = list(comment['wp:commentmeta'])
    .map(object)
    .find((one) => value(one['wp:meta_key']) === key)
  return value(meta?.['wp:meta_value'])
}

/** WordPress keeps paragraphs as blank lines, and an address alone on a line stands for what it embeds. */
function blocks(html: string): string {
  const plain = html.replace(/<!-- \/?wp:.*?-->/g, '')
  if (/<(?:p|div|ul|ol|blockquote|figure|table|h[1-6])\b/i.test(plain)) return plain
  return plain
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map(
      (part) =>
        `<p>${part
          .trim()
          .replace(/^https?:\/\/\S+$/, '<a href="$&">$&</a>')
          .replace(/\n/g, '<br>')}</p>`,
    )
    .join('')
}

function categories(item: JsonObject): string[] {
  return list(item.category)
    .flatMap((category) =>
      /^(?:category|post_tag)$/.test(String(object(category)['@_domain']))
        ? (value(category) ?? [])
        : [],
    )
    .filter((word) => word !== 'Uncategorized')
}

function person(
  login: string | undefined,
  people: ReadonlyMap<string | undefined, string | undefined>,
): string[] {
  return login === undefined ? [] : [people.get(login) ?? login]
}

function time(gmt: unknown, local: unknown): string | undefined {
  const utc = value(gmt)
  return utc !== undefined && !utc.startsWith('0000') ? `${utc}Z` : value(local)
}

function value(node: unknown): string | undefined {
  return text(node) ?? text(object(node)['#text'])
}
