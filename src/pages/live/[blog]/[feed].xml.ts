import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { feedPaths } from '../../../views/syndication/feed-paths.ts'
import { liveBlogFeed } from '../../../views/syndication/feed.ts'
import { findLiveBlog } from '../../../views/find.ts'
import { liveBlogPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => {
  const site = currentSite()
  return feedPaths(site, 'live-blogs', 'xml', liveBlogPaths(site))
}

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  return feedResponse(liveBlogFeed(site, findLiveBlog(site, params.blog)), params.feed)
}
