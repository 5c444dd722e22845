import type { APIRoute } from 'astro'

import { currentSite } from '../../build/current-site.ts'
import { feedResponse } from '../../feeds/feed-response.ts'
import { siteArchivePaths } from '../../views/syndication/feed-paths.ts'
import { siteArchive } from '../../views/syndication/feed.ts'

export const getStaticPaths = () => siteArchivePaths(currentSite())

export const GET: APIRoute = ({ params }) =>
  feedResponse(siteArchive(currentSite(), params.part ?? ''), 'atom')
