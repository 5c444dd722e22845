import { currentSite } from '../build/current-site.ts'

/** RFC 9309: everything may be read; the sitemaps say what there is. */
export const GET = () => {
  const { links } = currentSite()
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${links.absolute(links.to(path))}\n`,
  )
  return new Response(`User-agent: *\nAllow: /\n\n${sitemaps.join('')}`)
}
