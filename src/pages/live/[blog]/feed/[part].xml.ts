import type { APIRoute } from 'astro'

import { currentSite } from '../../../../build/current-site.ts'
import { feedResponse } from '../../../../feeds/feed-response.ts'
import { liveBlogArchivePaths } from '../../../../views/syndication/feed-paths.ts'
import { liveBlogArchive } from '../../../../views/syndication/feed.ts'
import { findLiveBlog } from '../../../../views/find.ts'

export const getStaticPaths = () => liveBlogArchivePaths(currentSite())

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  const { blog, part = '' } = params
  return feedResponse(liveBlogArchive(site, findLiveBlog(site, blog), part), 'atom')
}
