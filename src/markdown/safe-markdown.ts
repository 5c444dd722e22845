import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'

import { captionsToTitles } from './captions.ts'
import { isPlainMarkdown } from './plain-markdown.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * A body as Markdown for whoever shows it elsewhere: as it was written where that is safe, and
 * otherwise made from its safe HTML, so that no comment, script or relative address is in it.
 *
 * @param markdown the body as it was written
 * @param html gives the body as safe HTML with absolute URLs
 */
export function safeMarkdown(markdown: string, html: () => string): string {
  if (isPlainMarkdown(markdown)) return markdown.trim()
  const tree = fromHtml(html(), { fragment: true })
  captionsToTitles(tree)
  const root = toMdast(tree, { newlines: false })
  return root.type === 'root' ? writeMarkdown(root) : ''
}
