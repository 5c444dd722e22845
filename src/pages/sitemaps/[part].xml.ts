import type { APIRoute } from 'astro'

import { currentSite } from '../../build/current-site.ts'
import { toSitemap } from '../../feeds/sitemap.ts'
import { xmlResponse } from '../../feeds/xml-response.ts'
import { sitemapParts, sitemapUrls } from '../../views/sitemap.ts'

export const getStaticPaths = () =>
  sitemapParts(currentSite()).map(({ name }) => ({ params: { part: name } }))

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  const part = sitemapParts(site).find(({ name }) => name === params.part)
  return xmlResponse(toSitemap(part ? sitemapUrls(site, part) : []))
}
