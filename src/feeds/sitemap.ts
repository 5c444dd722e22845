import { escapeHtml } from '../markdown/escape-html.ts'
import type { SitemapUrl } from '../views/sitemap.ts'

/** A sitemap by sitemaps.org's protocol 0.9. */
export function toSitemap(urls: readonly SitemapUrl[]): string {
  const lines = urls.map(({ url, lastmod }) => {
    const changed = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`
    return `<url><loc>${escapeHtml(url)}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n')
}
