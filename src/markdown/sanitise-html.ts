import { createRequire } from 'node:module'

import type sanitizeHtml from 'sanitize-html'

import { tameRawText } from './raw-text.ts'

const TEXT = ['address', 'blockquote', 'details', 'div', 'hr', 'pre', 'section', 'summary']
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const LISTS = ['dd', 'dl', 'dt', 'li', 'ol', 'ul']
const TABLES = ['caption', 'col', 'colgroup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']
const WORDS = (
  'abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span ' +
  'strong sub sup time u var wbr'
).split(' ')
const PICTURES = ['figcaption', 'figure', 'img']

/** What only `rewriteHtml` sees: it makes links of embeds, and keeps but the boxes of task lists. */
const REWRITTEN =
  'audio embed iframe input object source video x-audio x-iframe x-object x-video'.split(' ')

const ALIGNED = ['align-left', 'align-center', 'align-right']
const SPANS = ['colspan', 'rowspan', 'scope', 'abbr']

const OPTIONS: sanitizeHtml.IOptions = {
  // Looked up from the start for each tag: the frequent ones come first.
  allowedTags: [
    'p',
    'a',
    ...WORDS,
    ...TEXT,
    ...HEADINGS,
    ...LISTS,
    ...PICTURES,
    ...TABLES,
    ...REWRITTEN,
  ],
  allowedAttributes: {
    '*': ['title', 'lang', 'dir'],
    a: [
      'href',
      'hreflang',
      'id',
      'aria-describedby',
      'aria-label',
      'data-footnote-ref',
      'data-footnote-backref',
    ],
    audio: ['src'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    data: ['value'],
    del: ['cite', 'datetime'],
    details: ['open'],
    embed: ['src'],
    h2: ['id'],
    iframe: ['src'],
    img: ['src', 'alt'],
    input: ['type', 'checked'],
    ins: ['cite', 'datetime'],
    li: ['id', 'value'],
    object: ['data'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    section: ['data-footnotes'],
    source: ['src'],
    td: SPANS,
    th: SPANS,
    time: ['datetime'],
    video: ['src'],
    'x-audio': ['src'],
    'x-iframe': ['src'],
    'x-object': ['data'],
    'x-video': ['src'],
  },
  allowedClasses: {
    code: [/^language-[\w.+#-]+$/],
    li: ['task-list-item'],
    td: ALIGNED,
    th: ALIGNED,
    ul: ['contains-task-list'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite', 'data'],
  selfClosing: ['br', 'col', 'embed', 'hr', 'img', 'input', 'source', 'wbr'],
  nonTextTags: ['script', 'style'],
  nestingLimit: 100,
}

let sanitize: typeof sanitizeHtml | undefined

/**
 * The part of some HTML that `rewriteHtml` may see: allowed elements and attributes alone, with no
 * unsafe URL. Elements are closed, attributes stand in double quotes, and `<` and `>` stand nowhere
 * but around tags. It is not yet fit for publishing.
 */
export function sanitiseHtml(html: string): string {
  // Loaded when a body needs it, and at once, since rendering waits for nothing.
  sanitize ??= createRequire(import.meta.url)('sanitize-html') as typeof sanitizeHtml
  return sanitize(tameRawText(html), OPTIONS)
}
