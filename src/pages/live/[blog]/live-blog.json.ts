import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { toLiveBlogDocument } from '../../../open-data/live-blog-document.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { liveBlogDataPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => liveBlogDataPaths(currentSite(), 'json')

export const GET: APIRoute<Record<string, unknown>, { blog: string }> = ({ params }) => {
  const site = currentSite()
  const data = toLiveBlogDocument(site, findLiveBlog(site, params.blog))
  return new Response(`${JSON.stringify(data)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
