import { adminView } from '../admin-page.ts'
import { redirectPages } from '../aliases.ts'
import { DATA_SCHEMAS } from '../data-schemas.ts'
import { archiveMonths, archiveYears, beganFacts, calendarFacts } from '../archive-calendar.ts'
import { correctionItems } from '../syndication/correction-items.ts'
import { digestItems } from '../syndication/digest-items.ts'
import { feedsPageView } from '../feeds-page.ts'
import { homeView } from '../home.ts'
import { searchPageView } from '../search-page.ts'
import type { Site } from '../site.ts'
import { newsUrls } from '../news-sitemap.ts'
import { sitemapParts } from '../sitemap.ts'
import { topicLines } from '../topic-page.ts'
import { correctionOutputs } from './correction-outputs.ts'
import { feedOutputs, siteFeedOutputs } from './feed-outputs.ts'
import { type Output, outputKey } from './output.ts'

/** The routes of the pages that span the archive. */
export const SITE_ROUTES = {
  home: 'index.astro',
  topics: 'topics/index.astro',
  archive: 'archive/index.astro',
  year: 'archive/[year]/index.astro',
  month: 'archive/[year]/[month].astro',
  search: 'search.astro',
  feeds: 'feeds/index.astro',
  moved: '[...alias].astro',
  notFound: '404.astro',
  opml: 'feeds.opml.ts',
  schemas: 'schemas/[schema].json.ts',
  sitemap: 'sitemap.xml.ts',
  sitemapPart: 'sitemaps/[part].xml.ts',
  newsSitemap: 'news-sitemap.xml.ts',
  robots: 'robots.txt.ts',
  logo: '[logo].svg.ts',
  admin: '[admin].astro',
  adminConfig: '[admin]/config.json.ts',
  adminScript: '[admin]/decap-cms.js.ts',
} as const

/** Home, lists, calendar, search, feeds and redirects. */
export function siteOutputs(site: Site): Output[] {
  const years = archiveYears(site)
  const months = archiveMonths(site)
  const sitemaps = sitemapParts(site)
  const feeds = outputKey(feedsPageView(site))
  const one = (route: string, facts: unknown): Output => ({
    route,
    params: {},
    key: outputKey(facts),
  })
  return [
    one(SITE_ROUTES.home, homeView(site)),
    one(SITE_ROUTES.topics, topicLines(site)),
    one(SITE_ROUTES.archive, calendarFacts(site, '')),
    one(SITE_ROUTES.search, searchPageView(site)),
    one(SITE_ROUTES.feeds, feeds),
    one(SITE_ROUTES.opml, feeds),
    ...siteFeedOutputs(site),
    ...feedOutputs(site, 'site', 'feeds/digest/', {}, digestItems(site)),
    ...feedOutputs(site, 'site', 'feeds/corrections/', {}, correctionItems(site)),
    ...correctionOutputs(site),
    one(
      SITE_ROUTES.sitemap,
      sitemaps.map(({ name, lastmod }) => [name, lastmod]),
    ),
    one(SITE_ROUTES.newsSitemap, newsUrls(site)),
    ...sitemaps.map(({ name, pages }) => ({
      route: SITE_ROUTES.sitemapPart,
      params: { part: name },
      key: outputKey(pages),
    })),
    // They follow from the settings alone.
    one(SITE_ROUTES.notFound, null),
    one(SITE_ROUTES.robots, null),
    ...(site.archive.settings.logo
      ? [{ route: SITE_ROUTES.logo, params: { logo: 'logo' }, key: outputKey(null) }]
      : []),
    ...adminOutputs(site),
    ...DATA_SCHEMAS.map((schema) => ({
      route: SITE_ROUTES.schemas,
      params: { schema },
      key: outputKey(null),
    })),
    ...years.map(({ year }, index) => ({
      route: SITE_ROUTES.year,
      params: { year },
      key: outputKey([
        calendarFacts(site, `${year}-`),
        years[index - 1]?.year,
        years[index + 1]?.year,
      ]),
    })),
    ...months.map((month, index) => ({
      route: SITE_ROUTES.month,
      params: { year: month.slice(0, 4), month: month.slice(5) },
      key: outputKey([
        calendarFacts(site, `${month}-`),
        beganFacts(site, month),
        months[index - 1],
        months[index + 1],
      ]),
    })),
    ...redirectPages(site).map((page) => ({
      route: SITE_ROUTES.moved,
      params: { alias: page.path.slice(1, -1) },
      key: outputKey(page),
    })),
  ]
}

/** The pages for editing in a browser, on a site that has them. */
function adminOutputs(site: Site): Output[] {
  const view = adminView(site)
  if (!view) return []
  const params = { admin: 'admin' }
  return [
    { route: SITE_ROUTES.admin, params, key: outputKey(null) },
    { route: SITE_ROUTES.adminConfig, params, key: outputKey(view) },
    // It follows from the lock file, which the source is taken with.
    { route: SITE_ROUTES.adminScript, params, key: outputKey(null) },
  ]
}
