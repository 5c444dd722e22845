import type { Site } from './site.ts'

/** `/feeds/`: all feeds, for people. */
export interface FeedsPageView {
  site: FeedLink
  /** By title. */
  topics: FeedLink[]
  /** Newest first. */
  liveBlogs: FeedLink[]
}

export interface FeedLink {
  title: string
  pagePath: string
  feedPath: string
}

/** What the page of all feeds lists. */
export function feedsPageView({ archive, links }: Site): FeedsPageView {
  const { compare } = new Intl.Collator(archive.settings.language)
  return {
    site: {
      title: archive.settings.title,
      pagePath: links.home(),
      feedPath: links.siteFeed(),
    },
    topics: [...archive.topics.values()]
      .map(({ slug, title }) => ({
        title,
        pagePath: links.topic(slug),
        feedPath: links.topicFeed(slug),
      }))
      .sort((a, b) => compare(a.title, b.title) || (a.pagePath < b.pagePath ? -1 : 1)),
    liveBlogs: archive.liveBlogs.map(({ slug, title }) => ({
      title,
      pagePath: links.cover(slug),
      feedPath: links.liveBlogFeed(slug),
    })),
  }
}
