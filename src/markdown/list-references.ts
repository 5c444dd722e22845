import { type MdastNode, markdownToMdast } from 'satteri'

import { listHtmlReferences } from './html-references.ts'
import { isPlainMarkdown } from './plain-markdown.ts'
import { decodeTarget, toWebUrl } from './targets.ts'

/** A link or an image of a body. */
export interface Reference {
  kind: 'link' | 'image'
  /** The address as written, without percent encoding when it is a path: as `MarkdownContext` gets it. */
  target: string
  /** An image's alternative text; missing in HTML that has none. */
  alt?: string
  /** Place in the Markdown text, both from 1; the column counts UTF-16 units. */
  line: number
  column: number
}

/**
 * All links and images of a body that need checking, Markdown's and HTML's, in order of appearance:
 * every image, and every link, embed or other source that is no `http`, `https`, `mailto` or `tel`
 * address. References that are used through a definition stand where they are used.
 */
export function listReferences(markdown: string): Reference[] {
  if (isPlainMarkdown(markdown)) return []
  const nodes = listNodes(
    markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }),
  )
  const urls = new Map<string, string>()
  for (const node of nodes) {
    // https://spec.commonmark.org/0.31.2/#matches: the first of several definitions holds.
    if (node.type === 'definition' && !urls.has(node.identifier)) {
      urls.set(node.identifier, node.url)
    }
  }
  return nodes.flatMap((node) => referencesOf(node, urls, markdown)).filter(needsChecking)
}

function needsChecking({ kind, target }: Reference): boolean {
  return kind === 'image' || toWebUrl(target) === undefined
}

/** All nodes in order of appearance. A loop, since a hostile body may nest deeper than the stack. */
function listNodes(root: MdastNode): MdastNode[] {
  const nodes: MdastNode[] = []
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node)
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
  return nodes
}

function referencesOf(
  node: MdastNode,
  urls: ReadonlyMap<string, string>,
  markdown: string,
): Reference[] {
  const start = node.position?.start
  if (!start) return []
  const { line, column } = start
  switch (node.type) {
    case 'link':
      return [{ kind: 'link', target: decodeTarget(node.url), line, column }]
    case 'image':
      return [{ kind: 'image', target: decodeTarget(node.url), alt: node.alt ?? '', line, column }]
    case 'linkReference': {
      const url = urls.get(node.identifier)
      return url === undefined ? [] : [{ kind: 'link', target: decodeTarget(url), line, column }]
    }
    case 'imageReference': {
      const url = urls.get(node.identifier)
      return url === undefined
        ? []
        : [{ kind: 'image', target: decodeTarget(url), alt: node.alt ?? '', line, column }]
    }
    case 'html': {
      const source = markdown.slice(start.offset, node.position?.end.offset)
      return listHtmlReferences(node.value, source, { line, column })
    }
    default:
      return []
  }
}
