import { type HastNode, htmlToHast } from 'satteri'

import type { Reference } from './list-references.ts'
import { decodeTarget } from './targets.ts'

type Element = Extract<HastNode, { type: 'element' }>

/** A whole comment, script or style sheet; or a start tag that has a URL. */
const TAG =
  /<!--[\s\S]*?-->|<(script|style)(?=[\s>])[\s\S]*?<\/\1|<(?:a|img|iframe|video|audio|embed|object|source)(?=[\s/])(?:[^>"']|"[^"]*"|'[^']*')*>/gi

/**
 * The links, images and embeds of some HTML within Markdown, in order of appearance; embeds count
 * as links, since they are published as such.
 *
 * @param html the HTML without what quotes and lists put before its lines
 * @param source the same as it stands in the Markdown
 * @param start where the source begins, from 1
 */
export function listHtmlReferences(
  html: string,
  source: string,
  start: { line: number; column: number },
): Reference[] {
  const brackets = placesOf('<', html)
  const inSource = placesOf('<', source)
  let passed = 0
  return [...html.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
    while ((brackets[passed] ?? index) < index) passed++
    const element = parseTag(tag)
    const found = element && toReference(element)
    // What quotes and lists put before lines holds no `<`, so that both have as many.
    return found ? [{ ...found, ...placeAt(source, inSource[passed] ?? 0, start) }] : []
  })
}

function placesOf(character: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
    places.push(at)
  }
  return places
}

function parseTag(tag: string): Element | undefined {
  const root = htmlToHast(tag, { fragment: true })
  const first = 'children' in root ? root.children[0] : undefined
  return first?.type === 'element' ? first : undefined
}

function toReference({
  tagName,
  properties,
}: Element): Omit<Reference, 'line' | 'column'> | undefined {
  const { href, src, data, alt } = properties
  const target = tagName === 'a' ? href : (src ?? data)
  if (typeof target !== 'string') return undefined
  return {
    kind: tagName === 'img' ? 'image' : 'link',
    target: decodeTarget(target),
    ...(tagName === 'img' && typeof alt === 'string' && { alt }),
  }
}

function placeAt(
  source: string,
  at: number,
  { line, column }: { line: number; column: number },
): { line: number; column: number } {
  const lines = source.slice(0, at).split(/\r\n?|\n/)
  const last = lines.at(-1) ?? ''
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length + 1 }
}
