import { escapeHtml } from './escape-html.ts'
import { parseAttributes, startTag } from './html-tags.ts'
import { resolveHref } from './link-html.ts'
import type { MarkdownContext } from './markdown-context.ts'
import { hostOf, toRemoteUrl } from './targets.ts'

const EMBEDS = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/** Whether an element brings something from elsewhere into the page. */
export function isEmbed(name: string): boolean {
  return EMBEDS.has(name.replace('x-', ''))
}

/**
 * The link that stands for an embed; only its text where nothing can be linked to, or when not
 * `mayLink`. `undefined` when the embed names no source.
 *
 * @param attributes the source of the embed's attributes
 * @param content the sanitised HTML within
 */
export function embedHtml(
  attributes: string,
  content: string,
  context: MarkdownContext,
  mayLink: boolean,
): string | undefined {
  const embed = parseAttributes(attributes)
  const src = embed.get('src') ?? embed.get('data') ?? sourceWithin(content)
  if (src === undefined) return undefined
  const remote = toRemoteUrl(src)
  const place = remote === undefined ? src : hostOf(remote)
  const title = embed.get('title')?.trim()
  const text = escapeHtml(title ? `${title} (${place})` : place)
  const href = remote ?? resolveHref(src, context)
  return mayLink && href !== undefined ? `${startTag('a', { href })}${text}</a>` : text
}

/** What a video or audio element plays whose own tag does not say. */
function sourceWithin(content: string): string | undefined {
  const [, attributes] = /<source( [^>]*)>/.exec(content) ?? []
  return attributes === undefined ? undefined : parseAttributes(attributes).get('src')
}
