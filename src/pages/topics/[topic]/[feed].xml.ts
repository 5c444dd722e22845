import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { feedPaths } from '../../../views/syndication/feed-paths.ts'
import { topicFeed } from '../../../views/syndication/feed.ts'
import { findTopic } from '../../../views/find.ts'
import { topicPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => {
  const site = currentSite()
  return feedPaths(site, 'topics', 'xml', topicPaths(site))
}

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  return feedResponse(topicFeed(site, findTopic(site, params.topic)), params.feed)
}
