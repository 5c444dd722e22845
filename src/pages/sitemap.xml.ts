import { currentSite } from '../build/current-site.ts'
import { toSitemapIndex } from '../feeds/sitemap.ts'
import { xmlResponse } from '../feeds/xml-response.ts'
import { sitemapParts } from '../views/sitemap.ts'

export const GET = () => {
  const site = currentSite()
  const { links } = site
  return xmlResponse(
    toSitemapIndex(sitemapParts(site), (name) => links.absolute(links.sitemap(name))),
  )
}
