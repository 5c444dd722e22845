import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio'])
/** Scripts that only make a widget of what is there anyway. */
const LOADERS = /\/(?:widgets?|embeds?|sdk|embed\.min|async)\.js(?:[?#]|$)/i
const ADDRESSES = [
  'src',
  'data',
  'dataSrc',
  'dataLazySrc',
  'dataUrl',
  'dataEmbedUrl',
  'dataHref',
  'dataCanonicalUrl',
]

/** Turns what a page brings in from elsewhere into links, each a paragraph of its own. */
export function linkEmbeds(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return
    const links = linksOf(element)
    if (links.length === 0) return
    const paragraphs = links.map((href): Element => paragraph(href, element.properties.title))
    parent.children.splice(index, 1, ...paragraphs)
    return index + paragraphs.length
  })
}

function linksOf(element: Element): string[] {
  const { tagName, properties } = element
  if (tagName === 'script') {
    const src = string(properties.src)
    return src === undefined || LOADERS.test(src) ? [] : [src]
  }
  const isEmbed = EMBEDS.has(tagName) || (tagName.startsWith('amp-') && tagName !== 'amp-img')
  const isMarked =
    properties.dataEmbedUrl !== undefined || properties.dataCanonicalUrl !== undefined
  if (!isEmbed && !(isMarked && element.children.length === 0)) return []
  const own = ADDRESSES.map((key) => string(properties[key])).find((value) => value !== undefined)
  if (own !== undefined) return [own]
  if (string(properties.dataVideoid) !== undefined && tagName === 'amp-youtube') {
    return [`https://www.youtube.com/watch?v=${String(properties.dataVideoid)}`]
  }
  const within: string[] = []
  visit(element, 'element', (child) => {
    const address =
      child === element ? undefined : string(child.properties.src ?? child.properties.href)
    if (address !== undefined) within.push(address)
  })
  return [...new Set(within)]
}

function paragraph(href: string, title: unknown): Element {
  const words =
    (string(title) ??
      URL.parse(href, 'https://unknown.invalid')?.host.replace(/^www\.|^unknown\.invalid$/, '')) ||
    href
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: words }],
  }
  return { type: 'element', tagName: 'p', properties: {}, children: [link] }
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value !== 'about:blank'
    ? value.trim()
    : undefined
}
