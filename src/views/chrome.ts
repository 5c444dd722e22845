import { accentCss, accentView } from './accent.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { keepForSite } from './keep.ts'

/** What stands around every page: name, language and the ways to everything. */
export interface ChromeView {
  siteTitle: string
  /** The site's, in which its name is. */
  language: string
  publisher: { name: string; url?: string }
  homePath: string
  topicsPath: string
  archivePath: string
  searchPath: string
  feedsPath: string
  correctionsPath: string
  /** The site's feed in each format; none where it has none. */
  siteFeeds: FeedFile[]
  /** The picture that stands for the site's name. */
  logo?: { path: string; width: number; height: number }
  /** A style sheet with the site's accent colour. */
  accentCss?: string
  /** The base path, for assets: `/` or `/news/`. */
  base: string
}

/** What surrounds every page of the site. */
export const chromeView = keepForSite('chrome', (site): ChromeView => {
  const { archive, links } = site
  const { title, language, publisher, logo, accent } = archive.settings
  return {
    siteTitle: title,
    language,
    publisher: {
      name: publisher?.name ?? title,
      ...(publisher?.url !== undefined && { url: publisher.url }),
    },
    homePath: links.home(),
    topicsPath: links.topics(),
    archivePath: links.archive(),
    searchPath: links.search(),
    feedsPath: links.feeds(),
    correctionsPath: links.corrections(),
    siteFeeds: feedFiles(site, 'site', links.home()),
    ...(logo && { logo: { path: links.logo(), width: logo.width, height: logo.height } }),
    ...(accent !== undefined && { accentCss: accentCss(accentView(accent)) }),
    base: links.base,
  }
})
