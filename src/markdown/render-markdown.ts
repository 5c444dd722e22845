import { finishHtml } from './finish-html.ts'
import type { MarkdownContext } from './markdown-context.ts'
import { markdownToRawHtml } from './raw-html.ts'
import { isPlainMarkdown } from './plain-markdown.ts'
import { rewriteHtml } from './rewrite-html.ts'
import { sanitiseHtml } from './sanitise-html.ts'

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
