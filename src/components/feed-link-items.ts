import type { FeedLink } from '../views/feeds-page.ts'
import { markup } from './html.ts'

/** Feeds as items of a list: the page that a feed follows, and the feed. */
export function feedLinkItems(feeds: readonly FeedLink[]): string {
  return markup`${feeds.map(
    ({ title, pagePath, feedPath }) =>
      markup`<li><a href="${pagePath}">${title}</a> <a href="${feedPath}" type="application/rss+xml">RSS<span class="visually-hidden">: ${title}</span></a></li>
`,
  )}`.text
}
