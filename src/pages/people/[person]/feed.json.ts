import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { feedPaths } from '../../../views/syndication/feed-paths.ts'
import { personFeed } from '../../../views/syndication/feed.ts'
import { findPerson } from '../../../views/find.ts'
import { personPaths } from '../../../views/paths.ts'

export const getStaticPaths = () => {
  const site = currentSite()
  return feedPaths(site, 'people', 'json', personPaths(site))
}

export const GET: APIRoute = ({ params }) => {
  const site = currentSite()
  return feedResponse(personFeed(site, findPerson(site, params.person)), 'json')
}
