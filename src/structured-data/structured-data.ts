import type { Thing } from 'schema-dts'

import type { ChromeView } from '../views/chrome.ts'
import type { PageHead } from '../views/page-head.ts'
import { toBreadcrumbs, toCollectionPage } from './collection-page.ts'
import { toJsonLd } from './json-ld.ts'
import { type LiveBlogPage, toLiveBlogPosting } from './live-blog-posting.ts'

/**
 * What a page is, as JSON-LD: a live blog with its updates, or a list of others; and the way to it.
 * `undefined` for a page that is neither, or that search engines are not to list.
 *
 * @param origin `https://example.org`
 */
export function structuredData(
  head: PageHead,
  chrome: ChromeView,
  origin: string,
  page: LiveBlogPage | undefined,
): string | undefined {
  const { trail, listed } = head
  if (!listed || !trail) return undefined
  const home = { name: chrome.siteTitle, path: chrome.homePath }
  const things: Thing[] = [
    page ? toLiveBlogPosting(page, chrome, origin) : toCollectionPage(head),
    toBreadcrumbs([home, ...trail], origin),
  ]
  return toJsonLd(things)
}
