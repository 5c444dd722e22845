import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { toRss } from '../../../feeds/rss.ts'
import { xmlResponse } from '../../../feeds/xml-response.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { liveBlogFeed } from '../../../views/feed.ts'
import { liveBlogPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => liveBlogPaths(currentSite())

export const GET: APIRoute = async ({ params }) => {
  const site = currentSite()
  return xmlResponse(await toRss(liveBlogFeed(site, findLiveBlog(site, params.blog))))
}
