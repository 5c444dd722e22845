import { currentSite } from '../build/current-site.ts'
import { toSitemap } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml-response.ts'
import { sitemapUrls } from '../views/sitemap.ts'

export const GET = () => xmlResponse(toSitemap(sitemapUrls(currentSite())))
