import { archiveDataFiles, type DataFile } from './data-files.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** `/feeds/`: all feeds, for people. */
export interface FeedsPageView {
  /** Only groups that have feeds. */
  groups: FeedGroup[]
  /** The list of all feeds as OPML. */
  opmlPath: string
  /** The whole archive as data, unless it is left out. */
  archiveData: DataFile[]
  origin: string
}

/** Feeds of one kind. */
export interface FeedGroup {
  heading: string
  feeds: FeedLink[]
}

/** The feeds of one thing. */
export interface FeedLink {
  title: string
  pagePath: string
  /** In each format. */
  files: FeedFile[]
}

/** What the page of all feeds lists: those of the site, topics by title, people by name, live blogs newest first. */
export function feedsPageView(site: Site): FeedsPageView {
  const { archive, links } = site
  const words = siteWords(site)
  const { compare } = new Intl.Collator(archive.settings.language)
  const byTitle = (a: FeedLink, b: FeedLink) =>
    compare(a.title, b.title) || (a.pagePath < b.pagePath ? -1 : 1)
  const ofSite = (title: string, pagePath: string, folder = pagePath): FeedLink => ({
    title,
    pagePath,
    files: feedFiles(site, 'site', folder),
  })
  const groups: FeedGroup[] = [
    {
      heading: words.feeds.everything,
      feeds: [
        ofSite(archive.settings.title, links.home()),
        ofSite(words.feeds.digests, links.archive(), links.digest()),
        ofSite(words.feeds.corrections, links.corrections(), links.correctionFeeds()),
      ],
    },
    {
      heading: words.frame.topics,
      feeds: [...archive.topics.values()]
        .map(({ slug, title }) => ({
          title,
          pagePath: links.topic(slug),
          files: feedFiles(site, 'topics', links.topic(slug)),
        }))
        .sort(byTitle),
    },
    {
      heading: words.feeds.people,
      feeds: [...archive.people.values()]
        .map(({ slug, name }) => ({
          title: name,
          pagePath: links.person(slug),
          files: feedFiles(site, 'people', links.person(slug)),
        }))
        .sort(byTitle),
    },
    {
      heading: words.frame.home,
      feeds: archive.liveBlogs.map(({ slug, title }) => ({
        title,
        pagePath: links.cover(slug),
        files: feedFiles(site, 'live-blogs', links.cover(slug)),
      })),
    },
  ]
  return {
    groups: groups.filter(({ feeds }) => feeds.some(({ files }) => files.length > 0)),
    opmlPath: links.opml(),
    archiveData: archiveDataFiles(site),
    origin: links.origin,
  }
}
