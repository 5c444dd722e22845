import { escapeHtml } from '../markdown/escape-html.ts'
import type { NewsUrl } from '../views/news-sitemap.ts'
import type { SitemapPart, SitemapUrl } from '../views/sitemap.ts'
import { withoutControlCharacters } from './xml-text.ts'

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const NEWS_NAMESPACE = 'http://www.google.com/schemas/sitemap-news/0.9'

/** A sitemap by sitemaps.org's protocol 0.9. */
export function toSitemap(urls: readonly SitemapUrl[]): string {
  return document(
    `urlset xmlns="${NAMESPACE}"`,
    urls.map(({ url, lastmod }) => `<url>${place(url, lastmod)}</url>`),
  )
}

/**
 * The list of a site's sitemaps, by the same protocol.
 *
 * @param urlOf the address of a sitemap
 */
export function toSitemapIndex(
  parts: readonly SitemapPart[],
  urlOf: (name: string) => string,
): string {
  return document(
    `sitemapindex xmlns="${NAMESPACE}"`,
    parts.map(({ name, lastmod }) => `<sitemap>${place(urlOf(name), lastmod)}</sitemap>`),
  )
}

/** A sitemap for news search, by Google's extension. */
export function toNewsSitemap(urls: readonly NewsUrl[]): string {
  return document(
    `urlset xmlns="${NAMESPACE}" xmlns:news="${NEWS_NAMESPACE}"`,
    urls.map(({ url, title, publication, language, published }) =>
      [
        `<url>${place(url, undefined)}<news:news>`,
        `<news:publication>${text('news:name', publication)}${text('news:language', newsLanguage(language))}</news:publication>`,
        text('news:publication_date', published),
        text('news:title', title),
        '</news:news></url>',
      ].join(''),
    ),
  )
}

/** ISO 639 alone, but for Chinese, whose two scripts Google tells apart. */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language !== 'zh') return language
  return script === 'Hant' ? 'zh-tw' : 'zh-cn'
}

function document(root: string, lines: readonly string[]): string {
  const [name = ''] = root.split(' ', 1)
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...lines, `</${name}>`, ''].join(
    '\n',
  )
}

function place(url: string, lastmod: string | undefined): string {
  return `${text('loc', url)}${lastmod === undefined ? '' : text('lastmod', lastmod)}`
}

function text(element: string, content: string): string {
  return `<${element}>${escapeHtml(withoutControlCharacters(content))}</${element}>`
}
