import type { FeedLink } from '../views/feeds-page.ts'
import { markup } from './html.ts'

/** Feeds as items of a list: the page that a feed follows, and the feed in each format. */
export function feedLinkItems(feeds: readonly FeedLink[]): string {
  return markup`${feeds.map(
    ({ title, pagePath, files }) =>
      markup`<li><a href="${pagePath}">${title}</a>${files.map(
        ({ name, type, path }) =>
          markup` <a href="${path}" type="${type}">${name}<span class="visually-hidden">: ${title}</span></a>`,
      )}</li>
`,
  )}`.text
}
