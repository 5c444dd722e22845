import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { feedPaths } from '../../../views/syndication/feed-paths.ts'
import { correctionsFeed } from '../../../views/syndication/feed.ts'

export const getStaticPaths = () => feedPaths(currentSite(), 'site', 'xml', [{ params: {} }])

export const GET: APIRoute = ({ params }) =>
  feedResponse(correctionsFeed(currentSite()), params.feed)
