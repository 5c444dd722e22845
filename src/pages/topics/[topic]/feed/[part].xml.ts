import type { APIRoute } from 'astro'

import { currentSite } from '../../../../build/current-site.ts'
import { feedResponse } from '../../../../feeds/feed-response.ts'
import { topicArchivePaths } from '../../../../views/syndication/feed-paths.ts'
import { topicArchive } from '../../../../views/syndication/feed.ts'
import { findTopic } from '../../../../views/find.ts'

export const getStaticPaths = () => topicArchivePaths(currentSite())

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  const { topic, part = '' } = params
  return feedResponse(topicArchive(site, findTopic(site, topic), part), 'atom')
}
