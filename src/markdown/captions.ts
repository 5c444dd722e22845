import type { Element, Root } from 'hast'
import { toText } from 'hast-util-to-text'
import { EXIT, visit } from 'unist-util-visit'

/**
 * Makes the caption of each figure the title of its picture, which is how Markdown says it: of
 * figures that hold one picture, and a caption without links.
 */
export function captionsToTitles(tree: Root): void {
  visit(tree, 'element', (figure) => {
    if (figure.tagName !== 'figure') return
    const [picture, ...otherPictures] = within(figure, 'img')
    const [caption, ...otherCaptions] = within(figure, 'figcaption')
    if (!picture || !caption || otherPictures.length > 0 || otherCaptions.length > 0) return
    const words = toText(caption).replace(/\s+/g, ' ').trim()
    if (words === '' || within(caption, 'a').length > 0 || within(caption, 'img').length > 0) return
    if (!remove(caption, figure)) return
    picture.properties.title = words
  })
}

function within(element: Element, name: string): Element[] {
  const found: Element[] = []
  visit(element, 'element', (child) => {
    if (child.tagName === name) found.push(child)
  })
  return found
}

/** @returns whether it stood there */
function remove(element: Element, from: Element): boolean {
  let removed = false
  visit(from, (node, index, parent) => {
    if (node !== element || index === undefined || !parent) return
    parent.children.splice(index, 1)
    removed = true
    return EXIT
  })
  return removed
}
