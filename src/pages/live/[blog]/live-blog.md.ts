import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { toLiveBlogText } from '../../../open-data/live-blog-text.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { liveBlogDataPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => liveBlogDataPaths(currentSite(), 'markdown')

export const GET: APIRoute<Record<string, unknown>, { blog: string }> = ({ params }) => {
  const site = currentSite()
  return new Response(toLiveBlogText(site, findLiveBlog(site, params.blog)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  })
}
