import { currentSite } from '../build/current-site.ts'

/** The site's logo, where it has one. */
export const getStaticPaths = () =>
  currentSite().archive.settings.logo ? [{ params: { logo: 'logo' } }] : []

export const GET = () =>
  new Response(currentSite().archive.settings.logo?.svg, {
    headers: { 'content-type': 'image/svg+xml' },
  })
