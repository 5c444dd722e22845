import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import type { Nodes as MdastNodes, Root as MdastRoot } from 'mdast'
import { visit } from 'unist-util-visit'

import { captionsToTitles } from '../markdown/captions.ts'
import { writeMarkdown } from '../markdown/write-markdown.ts'
import { DumpError } from './dump-error.ts'
import { linkEmbeds } from './link-embeds.ts'
import { absolute, describePictures } from './picture-elements.ts'
import { unescapeTwice } from './unescape-twice.ts'

/** Only what Markdown can say: the rest is taken apart into its text. */
const SCHEMA: Schema = {
  ...defaultSchema,
  clobber: [],
  attributes: {
    a: ['href', 'title'],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    code: [['className', /^language-./]],
    th: ['align', 'colSpan', 'rowSpan'],
    td: ['align', 'colSpan', 'rowSpan'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'figure',
    'figcaption',
    'article',
    'header',
    'footer',
    'main',
    'mark',
    'u',
    'time',
    'caption',
  ].filter((name) => name !== 'input'),
  strip: ['script', 'style', 'template', 'noscript'],
}

/**
 * A body as Markdown, sanitised first. Embeds become links on a line of their own; addresses are made
 * absolute; every address of a link or picture that could be let through is in the result.
 *
 * @param base the page that relative addresses are read against
 * @param place what an error names
 * @throws DumpError when it is nested too deeply
 */
export function htmlToMarkdown(html: string, base: string | undefined, place: string): string {
  if (html.trim() === '') return ''
  try {
    const tree = fromHtml(unescapeTwice(withoutControls(html)), { fragment: true })
    linkEmbeds(tree)
    describePictures(tree)
    captionsToTitles(tree)
    makeAbsolute(tree, base)
    const clean = sanitize(tree, SCHEMA)
    nameEmptyLinks(clean)
    const root = toMdast(clean, { newlines: false })
    return writeMarkdown(
      withMissing(root.type === 'root' ? root : { type: 'root', children: [] }, clean),
    )
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DumpError(place, 'Its HTML is nested too deeply to be read.')
  }
}

/** Plain words as Markdown that says just them; blank lines divide paragraphs. */
export function textToMarkdown(text: string): string {
  const children = withoutControls(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((value) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }))
  return writeMarkdown({ type: 'root', children })
}

/** The text without the characters that neither YAML nor XML can hold. */
export function withoutControls(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g, '')
    .toWellFormed()
}

function makeAbsolute(tree: Root, base: string | undefined): void {
  visit(tree, 'element', (element) => {
    for (const key of ['href', 'src']) {
      const value = element.properties[key]
      if (typeof value === 'string') element.properties[key] = absolute(value, base)
    }
  })
}

/** A link without words would be seen by nobody. */
function nameEmptyLinks(tree: Nodes): void {
  visit(tree, 'element', (element: Element) => {
    const { href } = element.properties
    if (element.tagName !== 'a' || typeof href !== 'string' || hasContent(element)) return
    element.children = [{ type: 'text', value: URL.parse(href)?.host || href }]
  })
}

function hasContent(element: Element): boolean {
  let found = false
  visit(element, (node) => {
    if (
      (node.type === 'text' && node.value.trim() !== '') ||
      (node.type === 'element' && node.tagName === 'img')
    )
      found = true
  })
  return found
}

/** What Markdown had no place for is added as links at the end, so that no address is lost. */
function withMissing(root: MdastRoot, clean: Nodes): MdastRoot {
  const kept = new Set<string>()
  visit(root, (node: MdastNodes) => {
    if (node.type === 'link' || node.type === 'image') kept.add(node.url)
  })
  const missing = new Set<string>()
  visit(clean, 'element', ({ tagName, properties }: Element) => {
    const url = tagName === 'a' ? properties.href : tagName === 'img' ? properties.src : undefined
    if (typeof url === 'string' && url !== '' && !kept.has(url)) missing.add(url)
  })
  for (const url of missing) {
    root.children.push({
      type: 'paragraph',
      children: [
        { type: 'link', url, children: [{ type: 'text', value: URL.parse(url)?.host || url }] },
      ],
    })
  }
  return root
}
