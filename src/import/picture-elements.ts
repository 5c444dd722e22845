import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

const LAZY = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'dataOrigFile']

/**
 * Gives every picture its real address, where a page loads it by script, and words: its own, or its
 * caption, or its title.
 */
export function describePictures(tree: Root): void {
  const captions = new Map<Element, string>()
  visit(tree, 'element', (figure) => {
    if (figure.tagName !== 'figure') return
    let caption = ''
    visit(figure, 'element', (child) => {
      if (child.tagName === 'figcaption') caption ||= oneLine(toText(child))
    })
    visit(figure, 'element', (child) => {
      if (child.tagName === 'img') captions.set(child, caption)
    })
  })
  visit(tree, 'element', (element) => {
    if (element.tagName === 'amp-img') element.tagName = 'img'
    if (element.tagName !== 'img') return
    const { properties } = element
    const src = text(properties.src)
    if (src === '' || src.startsWith('data:')) {
      const real =
        LAZY.map((key) => text(properties[key])).find(Boolean) ??
        largest(properties.srcSet ?? properties.dataSrcset)
      if (real) properties.src = real
    }
    properties.alt = oneLine(
      text(properties.alt) || (captions.get(element) ?? '') || text(properties.title),
    )
    if (properties.title === properties.alt) delete properties.title
  })
}

/** An address against the page that it stands on; as it is where that is not known. */
export function absolute(address: string, base: string | undefined): string {
  const trimmed = address.replace(/[\t\n\r]/g, '').trim()
  if (trimmed.startsWith('//')) return `https:${trimmed}`
  if (base === undefined) return trimmed
  return URL.parse(trimmed, base)?.href ?? trimmed
}

function largest(srcset: unknown): string | undefined {
  const list = Array.isArray(srcset)
    ? srcset.map(String)
    : typeof srcset === 'string'
      ? srcset.split(/,\s+/)
      : []
  const sized = list
    .map((item) => item.trim().split(/\s+/))
    .map(([url = '', size = '1x']) => ({ url, size: Number.parseFloat(size) || 0 }))
  return sized.sort((a, b) => b.size - a.size)[0]?.url
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
