import type { APIRoute } from 'astro'

import { currentSite } from '../../../build/current-site.ts'
import { feedResponse } from '../../../feeds/feed-response.ts'
import { correctionsFeed } from '../../../views/syndication/feed.ts'

export const GET: APIRoute = () => feedResponse(correctionsFeed(currentSite()), 'json')
