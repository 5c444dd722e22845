import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { keepForSite } from './keep.ts'

/** What stands around every page: name, language and the ways to everything. */
export interface ChromeView {
  siteTitle: string
  language: string
  direction: 'ltr' | 'rtl'
  publisher: { name: string; url?: string }
  homePath: string
  topicsPath: string
  archivePath: string
  searchPath: string
  feedsPath: string
  /** The site's feed in each format; none where it has none. */
  siteFeeds: FeedFile[]
  /** The base path, for assets: `/` or `/news/`. */
  base: string
}

/** ISO 15924 codes of the scripts in which languages of today are written from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** What surrounds every page of the site. */
export const chromeView = keepForSite('chrome', (site): ChromeView => {
  const { archive, links } = site
  const { title, language, publisher } = archive.settings
  const { script = '' } = new Intl.Locale(language).maximize()
  return {
    siteTitle: title,
    language,
    direction: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr',
    publisher: {
      name: publisher?.name ?? title,
      ...(publisher?.url !== undefined && { url: publisher.url }),
    },
    homePath: links.home(),
    topicsPath: links.topics(),
    archivePath: links.archive(),
    searchPath: links.search(),
    feedsPath: links.feeds(),
    siteFeeds: feedFiles(site, 'site', links.home()),
    base: links.base,
  }
})
