import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

import { text } from '../json-values.ts'

/** The entries as the page shows them: with links and pictures, which `articleBody` has not. */
export class PageBodies {
  readonly #byId = new Map<string, Element>()
  readonly #blocks: { element: Element; words: string }[] = []

  constructor(page: Root) {
    visit(page, 'element', (element) => {
      const id = text(element.properties.id)
      if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element)
      if (/^(?:article|section|li|div)$/.test(element.tagName)) {
        this.#blocks.push({ element, words: letters(toText(element)) })
      }
    })
  }

  /** The HTML of an entry, by the fragment of its address or else by its words; none when neither is found. */
  find(url: string | undefined, words: string, title: string | undefined): string | undefined {
    const wanted = letters(plain(words) ?? '')
    const byId = this.#byId.get(decode(url?.split('#')[1] ?? ''))
    const has = (element: Element) =>
      wanted === '' || letters(toText(element)).includes(wanted.slice(0, 80))
    const element = byId && byId.children.length > 0 && has(byId) ? byId : this.#byWords(wanted)
    return element && toHtml(withoutFurniture(element, title).children)
  }

  #byWords(wanted: string): Element | undefined {
    if (wanted.length < 20) return undefined
    const near = this.#blocks.filter(
      ({ words }) => words.includes(wanted) && words.length < wanted.length * 1.5 + 150,
    )
    return near.sort((a, b) => a.words.length - b.words.length)[0]?.element
  }
}

/** Without what a page puts around an entry's text: its time, its title, and buttons to share it. */
function withoutFurniture(element: Element, title: string | undefined): Element {
  const copy = structuredClone(element)
  const headline = letters(title ?? '')
  visit(copy, 'element', (child, index, parent) => {
    if (!parent || index === undefined) return
    const isTitle =
      /^h[1-6]$/.test(child.tagName) && headline !== '' && letters(toText(child)) === headline
    if (!isTitle && !/^(?:time|button|nav|form|svg)$/.test(child.tagName)) return
    parent.children.splice(index, 1)
    return index
  })
  return copy
}

function letters(words: string): string {
  return words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Plain words of what may hold tags or character references. */
export function plain(words: string | undefined): string | undefined {
  if (words === undefined || !/[<&]/.test(words)) return words
  return text(toText(fromHtml(words.replace(/&amp;(?=#?\w+;)/g, '&'), { fragment: true })))
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
