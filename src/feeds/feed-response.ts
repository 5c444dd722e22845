import type { FeedFormat } from '../views/links.ts'
import type { FeedView } from '../views/syndication/feed.ts'
import { toAtom } from './atom.ts'
import { toJsonFeed } from './json-feed.ts'
import { toRss } from './rss.ts'
import { xmlResponse } from './xml-response.ts'

/** @param format that of a route, whose parameter it is */
export async function feedResponse(feed: FeedView, format: string | undefined): Promise<Response> {
  switch (format as FeedFormat | undefined) {
    case 'rss':
      return xmlResponse(await toRss(feed))
    case 'atom':
      return xmlResponse(toAtom(feed))
    case 'json':
      return new Response(toJsonFeed(feed), {
        headers: { 'content-type': 'application/feed+json; charset=utf-8' },
      })
    case undefined:
      break
  }
  throw new Error(`there is no feed format ${format}`)
}
