import { currentSite } from '../build/current-site.ts'

/** RFC 9309: everything may be read; the sitemap says what there is. */
export const GET = () => {
  const { links } = currentSite()
  const sitemap = links.absolute(links.to('/sitemap.xml'))
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`)
}
