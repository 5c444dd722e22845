import { currentSite } from '../build/current-site.ts'
import { xmlResponse } from '../feeds/xml-response.ts'
import { toRss } from '../feeds/rss.ts'
import { siteFeed } from '../views/feed.ts'

export const GET = async () => xmlResponse(await toRss(siteFeed(currentSite())))
