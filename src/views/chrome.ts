import type { Site } from './site.ts'

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
  siteFeedPath: string
  /** The base path, for assets: `/` or `/news/`. */
  base: string
}

const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** What surrounds every page of the site. */
export function chromeView({ archive, links }: Site): ChromeView {
  const { title, language, publisher } = archive.settings
  const { language: primary } = new Intl.Locale(language)
  return {
    siteTitle: title,
    language,
    direction: RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr',
    publisher: {
      name: publisher?.name ?? title,
      ...(publisher?.url !== undefined && { url: publisher.url }),
    },
    homePath: links.home(),
    topicsPath: links.topics(),
    archivePath: links.archive(),
    searchPath: links.search(),
    feedsPath: links.feeds(),
    siteFeedPath: links.siteFeed(),
    base: links.base,
  }
}
