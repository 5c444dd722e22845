import { BodyWriter } from './body-writer.ts'
import { isEmbed } from './embed-html.ts'
import type { MarkdownContext } from './markdown-context.ts'

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:[^">]|"[^"]*")*)>/g
const LONE_IMAGE = /<p>\s*<img((?:[^">]|"[^"]*")*)>\s*<\/p>/y
const LONE_LINK = /<p>\s*<a((?:[^">]|"[^"]*")*)>([^<]*)<\/a>\s*<\/p>/y

/**
 * HTML made fit for publishing: links and pictures get their published URLs, embeds
 * and videos become links, ids begin with the body's prefix and none stands twice, and what only makes sense
 * within a list or a table stands nowhere else. `<` then stands only at the start of a tag.
 *
 * @param html what `sanitiseHtml` gives, or what a body without HTML becomes: only allowed elements,
 *   all closed, with allowed attributes in double quotes
 */
export function rewriteHtml(html: string, context: MarkdownContext): string {
  const writer = new BodyWriter(context)
  let at = 0
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [source, slash, name = '', attributes = ''] = tag
    writer.text(html.slice(at, tag.index))
    at = tag.index + source.length
    if (slash === '/') writer.close()
    else if (name === 'p') {
      const length = writeFigure(html, tag.index, writer)
      if (length > 0) at = tag.index + length
      else writer.open(name, attributes)
    } else if (isEmbed(name)) {
      const end = name === 'embed' ? at : html.indexOf(`</${name}>`, at)
      const written = writer.embed(name, attributes, html.slice(at, end))
      if (written === 'whole') at = name === 'embed' ? end : end + `</${name}>`.length
    } else writer.open(name, attributes)
    TAG.lastIndex = at
  }
  writer.text(html.slice(at))
  return writer.html.replaceAll('<p></p>', '')
}

/** Writes the paragraph that begins here, if it becomes a figure; gives its length, 0 if it does not. */
function writeFigure(html: string, at: number, writer: BodyWriter): number {
  LONE_IMAGE.lastIndex = at
  const [picture, image = ''] = LONE_IMAGE.exec(html) ?? []
  if (picture !== undefined) return writer.figure(image) ? picture.length : 0
  LONE_LINK.lastIndex = at
  const [paragraph, link = '', words = ''] = LONE_LINK.exec(html) ?? []
  return paragraph !== undefined && writer.video(link, words) ? paragraph.length : 0
}
