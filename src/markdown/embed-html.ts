import { escapeHtml } from './escape-html.ts'
import { parseAttributes, startTag } from './html-tags.ts'
import { resolveHref } from './link-html.ts'
import type { MarkdownContext } from './markdown-context.ts'
import { hostOf, toRemoteUrl } from './targets.ts'
import { type Video, videoOf } from './videos.ts'

const EMBEDS = new Set(['audio', 'embed', 'iframe', 'object', 'video'])

/** Whether an element brings something from elsewhere into the page. */
export function isEmbed(name: string): boolean {
  return EMBEDS.has(name.replace('x-', ''))
}

/** Where an embed stands: as a block of its own, among words, or in a link. */
export type EmbedPlace = 'alone' | 'among words' | 'in a link'

/**
 * The link that stands for an embed; only its text where nothing can be linked to, or within a link.
 * `undefined` when the embed names no source.
 *
 * @param attributes the source of the embed's attributes
 * @param content the sanitised HTML within
 */
export function embedHtml(
  attributes: string,
  content: string,
  context: MarkdownContext,
  stands: EmbedPlace,
): string | undefined {
  const embed = parseAttributes(attributes)
  const src = embed.get('src') ?? embed.get('data') ?? sourceWithin(content)
  if (src === undefined) return undefined
  const remote = toRemoteUrl(src)
  const title = escapeHtml(embed.get('title')?.trim() ?? '')
  const video = remote === undefined ? undefined : videoOf(remote)
  if (video && stands === 'alone') return videoHtml(video, title)
  const text = titleAndPlace(title, remote === undefined ? src : hostOf(remote))
  const href = remote ?? resolveHref(src, context)
  const mayLink = stands !== 'in a link' && href !== undefined
  const link = mayLink ? `${startTag('a', { href })}${text}</a>` : text
  return stands === 'alone' ? `<p>${link}</p>` : link
}

/**
 * A video as a link to its page. Its player's address is for `offerVideos` alone, which loads it when
 * a reader asks for it.
 *
 * @param title escaped; may be empty
 */
export function videoHtml({ page, player }: Video, title: string): string {
  return (
    startTag('figure', { class: 'embed', 'data-player': player }) +
    `${startTag('a', { href: page })}${titleAndPlace(title, hostOf(page))}</a></figure>`
  )
}

function titleAndPlace(title: string, place: string): string {
  return title === '' ? escapeHtml(place) : `${title} (${escapeHtml(place)})`
}

/** What a video or audio element plays whose own tag does not say. */
function sourceWithin(content: string): string | undefined {
  const [, attributes] = /<source( [^>]*)>/.exec(content) ?? []
  return attributes === undefined ? undefined : parseAttributes(attributes).get('src')
}
