import { escapeHtml } from './escape-html.ts'
import { decodeCharacters, parseAttributes } from './html-tags.ts'
import { withoutControls } from './finish-html.ts'
import { markdownToRawHtml } from './raw-html.ts'
import { sanitiseHtml } from './sanitise-html.ts'
import { truncateWords } from './truncate-words.ts'

/** A line of prose that Markdown leaves as it is, but for what a URL or a mail address becomes. */
const PROSE = /^["'“‘«]?\p{L}[^\\`*_[\]<>&~|#]*$/u

/** How much of a body is looked at first, in units of the limit. */
const GLANCE = 3

/**
 * The first words of a body as plain text, for lists of untitled entries; cut at a word, with … when
 * cut. Pictures count only in a body that has no other words.
 *
 * @param limit how many characters at most, … not counted
 */
export function firstWords(markdown: string, limit = 80): string {
  const glance = markdown.slice(0, limit + 8)
  const isWhole = glance.length === markdown.length
  const prose = proseOf(isWhole ? glance.trimEnd() : glance)
  if (prose !== undefined && (isWhole || prose.length > limit)) return truncateWords(prose, limit)
  const start = firstBlocks(markdown, limit * GLANCE)
  let text = oneLine(textOf(start, 'words'))
  if (text.length <= limit && start !== markdown) text = oneLine(textOf(markdown, 'words'))
  return truncateWords(text || oneLine(textOf(markdown, 'pictures')), limit)
}

/**
 * The whole body as plain text, for excerpts and search: a line for each paragraph, heading, list
 * item and row; pictures by their alternative text and their caption.
 */
export function plainText(markdown: string): string {
  return textOf(markdown, 'captions')
}

/** The text of the first lines, when it is prose up to where it ends. */
function proseOf(start: string): string | undefined {
  const end = start.search(/\n[ \t]*\n/)
  if (end !== -1) return undefined
  const lines = start.split('\n')
  return lines.every((line) => PROSE.test(line)) ? oneLine(lines.join(' ')) : undefined
}

/** The Markdown up to the blank line after so many characters; all, when the rest may matter to it. */
function firstBlocks(markdown: string, length: number): string {
  if (markdown.length <= length || /<|\]:/.test(markdown)) return markdown
  const end = markdown.indexOf('\n\n', length)
  return end === -1 ? markdown : markdown.slice(0, end)
}

const NOTE_MARKS =
  /<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>|<a [^>]*data-footnote-backref[^>]*>↩(?:<sup>\d+<\/sup>)?<\/a>|<h2 [^>]*id="footnote-label"[^>]*>[^<]*<\/h2>/g
const NOTES = /<section data-footnotes[\s\S]*$/
const IMAGE = /<img((?:[^>"]|"[^"]*")*)>/g
const BREAK =
  /<br(?: \/)?>|<\/(?:p|h[1-6]|li|tr|dt|dd|blockquote|pre|div|summary|figcaption|caption|table|ul|ol)>/g
const CELL = /<\/t[dh]>/g
const TAG = /<[a-z/](?:[^>"]|"[^"]*")*>/g

/** What is told beside the words: the alternative texts of pictures, or their captions, too. */
type Told = 'words' | 'pictures' | 'captions'

function textOf(markdown: string, told: Told): string {
  const raw = markdownToRawHtml(markdown)
  const html = markdown.includes('<') ? sanitiseHtml(raw) : raw
  const text = (told === 'words' ? html.replace(NOTES, '') : html)
    .replace(NOTE_MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(IMAGE, (_, image: string) => ` ${pictureText(image, told)} `)
    .replace(BREAK, '\n')
    .replace(CELL, ' ')
    .replace(TAG, '')
    .replace(/ *\n\s*/g, '\n')
    .replace(/ {2,}/g, ' ')
  return withoutControls(decodeCharacters(text)).trim()
}

/** The words of a picture, escaped as they stand in its tag. */
function pictureText(image: string, told: Told): string {
  if (told === 'words') return ''
  const attributes = parseAttributes(image)
  const alt = escapeHtml(attributes.get('alt') ?? '')
  const caption = told === 'captions' ? escapeHtml(attributes.get('title') ?? '') : ''
  return caption === '' ? alt : `${alt}\n${caption}\n`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
