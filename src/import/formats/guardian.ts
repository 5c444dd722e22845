import { escapeHtml } from '../../markdown/escape-html.ts'
import type { Dump } from '../dump.ts'
import type { EntryInput, LiveBlogInput } from '../imported-live-blog.ts'
import { type JsonObject, list, names, object, text } from '../json-values.ts'

/** An item of the Guardian's Content API with `show-blocks`, or a response that holds it. */
export function readGuardian(dump: Dump): LiveBlogInput[] {
  return itemsOf(dump.json).map((item) => fromItem(item, dump.name))
}

/** The items that have blocks. */
export function itemsOf(json: unknown): JsonObject[] {
  const response = object(object(json).response)
  const items = [
    json,
    ...list(object(json).content),
    ...list(response.content),
    ...list(response.results),
  ]
  return items.map(object).filter(({ blocks }) => Array.isArray(object(blocks).body))
}

function fromItem(item: JsonObject, name: string): LiveBlogInput {
  const fields = object(item.fields)
  const tags = list(item.tags).map(object)
  const blocks = object(item.blocks)
  const { html, ...main } = object(
    object(list(blocks.main)[0]).bodyHtml === undefined
      ? {}
      : { html: object(list(blocks.main)[0]).bodyHtml },
  )
  const url = text(item.webUrl)
  return {
    ...main,
    id: text(item.id) ?? url ?? name,
    place: name,
    title: text(fields.headline) ?? text(item.webTitle),
    description: stripTags(text(fields.trailText) ?? text(fields.standfirst)),
    status: String(fields.liveBloggingNow) === 'true' ? 'live' : 'closed',
    topics: tags
      .filter(({ type }) => type === 'keyword')
      .flatMap(({ webTitle }) => text(webTitle) ?? []),
    authors: tags
      .filter(({ type }) => type === 'contributor')
      .flatMap(({ webTitle }) => text(webTitle) ?? []),
    url,
    html: text(html) ?? '',
    entries: list(blocks.body).map((block, index) =>
      fromBlock(object(block), url, `${name}, blocks.body[${index}]`),
    ),
  }
}

function fromBlock(block: JsonObject, url: string | undefined, place: string): EntryInput {
  const id = text(block.id)
  const attributes = object(block.attributes)
  const html =
    text(block.bodyHtml) ??
    list(block.elements)
      .map((element) => elementHtml(object(element)))
      .join('')
  return {
    id: id ?? place,
    place,
    timestamp:
      text(block.firstPublishedDate) ?? text(block.publishedDate) ?? text(block.createdDate),
    updated: text(block.lastModifiedDate),
    title: stripTags(text(block.title) ?? text(attributes.title)),
    html,
    keyEvent: attributes.keyEvent === true,
    pinned: attributes.pinned === true,
    ...(attributes.summary === true && { label: 'Summary' }),
    authors: [
      ...names(block.contributors),
      ...list(block.contributors).flatMap((one) => text(object(one).webTitle) ?? []),
      ...names(
        object(block.createdBy).firstName === undefined || list(block.contributors).length > 0
          ? []
          : [
              `${String(object(block.createdBy).firstName)} ${text(object(block.createdBy).lastName) ?? ''}`,
            ],
      ),
    ],
    url:
      id !== undefined && url !== undefined
        ? `${url}#block-${id.replace(/^block-/, '')}`
        : undefined,
  }
}

/** An element of a block that has no `bodyHtml`. */
function elementHtml(element: JsonObject): string {
  const own = text(object(element.textTypeData).html)
  if (own !== undefined) return own
  const data = Object.entries(element).find(([key]) => key.endsWith('TypeData'))
  const fields = object(data?.[1])
  const asset = list(element.assets)
    .map((one) => text(object(one).file))
    .findLast((file) => file !== undefined)
  if (element.type === 'image' && asset !== undefined) {
    return `<p><img src="${escapeHtml(asset)}" alt="${escapeHtml(text(fields.alt) ?? text(fields.caption) ?? '')}"></p>`
  }
  const address = text(fields.url) ?? text(fields.originalUrl) ?? asset
  return (
    (text(fields.html) ?? '') +
    (address === undefined ? '' : `<iframe src="${escapeHtml(address)}"></iframe>`)
  )
}

function stripTags(words: string | undefined): string | undefined {
  return text(words?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
}
