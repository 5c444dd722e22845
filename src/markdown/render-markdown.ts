import { finishHtml } from './finish-html.ts'
import { markdownToRawHtml } from './raw-html.ts'
import { isPlainMarkdown } from './plain-markdown.ts'
import { rewriteHtml } from './rewrite-html.ts'
import { sanitiseHtml } from './sanitise-html.ts'

/** Where a body's headings stand: an entry's are under its h3, a lead article's under the page's h1. */
export type BodyKind = 'entry' | 'lead'

/** What a body must know of the site that it is published on. */
export interface MarkdownContext {
  kind: BodyKind
  /** Prefix of every id made in this body (footnotes), so that many bodies share a page. */
  idPrefix: string
  /**
   * The published URL for a link that is no address elsewhere: a path or a fragment, as written,
   * decoded. `undefined` when it leads nowhere: then only its text stays.
   */
  resolveLink: (href: string) => string | undefined
  /** The published picture for an image's `src` as written, decoded; `undefined` for any other. */
  resolveImage: (src: string) => PublishedPicture | undefined
}

/** A picture as `<img>` shows it. Width and height in CSS pixels. */
export interface PublishedPicture {
  src: string
  srcset: string
  sizes: string
  width: number
  height: number
}

/**
 * A body as safe HTML: GitHub's Markdown, with the harmless part of HTML. Never throws, whatever
 * the text. Attributes stand in double quotes.
 */
export function renderMarkdown(markdown: string, context: MarkdownContext): string {
  if (isPlainMarkdown(markdown)) return finishHtml(markdownToRawHtml(markdown), context.kind)
  if (markdown.includes('<')) return renderSanitised(markdown, context)
  // Without `<` there is no HTML but what Markdown makes, whose URLs are rewritten one by one.
  return finishHtml(rewriteHtml(toRawHtml(markdown, context), context), context.kind)
}

/** As `renderMarkdown`, the slow way that holds for any body. */
export function renderSanitised(markdown: string, context: MarkdownContext): string {
  const html = sanitiseHtml(toRawHtml(markdown, context))
  return finishHtml(rewriteHtml(html, context), context.kind)
}

function toRawHtml(markdown: string, { idPrefix }: MarkdownContext): string {
  return markdownToRawHtml(markdown, `${idPrefix}.`)
}
