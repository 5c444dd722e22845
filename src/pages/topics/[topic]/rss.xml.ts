import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { toRss } from '../../../feeds/rss.ts'
import { xmlResponse } from '../../../feeds/xml-response.ts'
import { findTopic } from '../../../views/find.ts'
import { topicFeed } from '../../../views/feed.ts'
import { topicPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => topicPaths(currentSite())

export const GET: APIRoute = async ({ params }) => {
  const site = currentSite()
  return xmlResponse(await toRss(topicFeed(site, findTopic(site, params.topic))))
}
