import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { digestFeed } from '../../../views/syndication/feed.ts'

export const GET: APIRoute = () => feedResponse(digestFeed(currentSite()), 'json')
