import { parseAttributes, startTag } from './html-tags.ts'
import type { MarkdownContext } from './markdown-context.ts'
import { decodeTarget, hasScheme, toWebUrl } from './targets.ts'

/** Where a link leads on the published site; `undefined` when nowhere. */
export function resolveHref(href: string, { resolveLink }: MarkdownContext): string | undefined {
  const url = toWebUrl(href)
  if (url !== undefined) return url
  return hasScheme(href) ? undefined : resolveLink(decodeTarget(href))
}

/**
 * The start tag of a link; `undefined` when it leads nowhere.
 *
 * @param source the source of its attributes
 * @param ownId the published id for one that was made for a footnote; see `rewriteHtml`
 */
export function linkHtml(
  source: string,
  context: MarkdownContext,
  ownId: (id: string | undefined) => string | undefined,
): string | undefined {
  const link = parseAttributes(source)
  const href = link.get('href')
  if (href === undefined) return undefined
  if (href.startsWith(`#${context.idPrefix}.`)) {
    return startTag('a', {
      href: safeFragment(href),
      id: ownId(link.get('id')),
      ...(link.has('data-footnote-ref') && {
        'data-footnote-ref': true,
        'aria-describedby': footnotesId(context),
      }),
      ...(link.has('data-footnote-backref') && {
        'data-footnote-backref': true,
        'aria-label': link.get('aria-label'),
        class: 'data-footnote-backref',
      }),
    })
  }
  const url = resolveHref(href, context)
  return url === undefined
    ? undefined
    : startTag('a', {
        href: url,
        hreflang: link.get('hreflang'),
        title: link.get('title'),
        lang: link.get('lang'),
        dir: link.get('dir'),
      })
}

/** The id of the heading over a body's footnotes. */
export function footnotesId({ idPrefix }: MarkdownContext): string {
  return `${idPrefix}.footnotes`
}

/** A fragment or id without percent signs, which readers of links decode in a link but not in an id. */
export function safeFragment(fragment: string): string {
  return fragment.replaceAll('%', '_')
}
