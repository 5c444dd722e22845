import type { LiveBlog } from '../../archive/archive.ts'
import { bylineOf, topicLinks } from '../byline.ts'
import { pictureView } from '../entry.ts'
import { keepForSite } from '../keep.ts'
import { keyEventDays } from '../key-events.ts'
import type { Site } from '../site.ts'
import { liveBlogTag } from './entry-tag.ts'
import type { FeedItem } from './feed-item.ts'

/** The live blogs whose coverage has ended, as items, newest first. */
export const digestItems = keepForSite('digest items', (site): FeedItem[] =>
  closedLiveBlogs(site).map((liveBlog) => digestItem(site, liveBlog)),
)

function closedLiveBlogs({ archive }: Site): LiveBlog[] {
  return archive.liveBlogs
    .filter(({ status, coverageEnd }) => status === 'closed' && coverageEnd !== undefined)
    .sort((a, b) => (b.coverageEnd ?? 0) - (a.coverageEnd ?? 0) || (a.slug < b.slug ? -1 : 1))
    .slice(0, archive.settings.feedSize)
}

function digestItem(site: Site, liveBlog: LiveBlog): FeedItem {
  const { slug, title, description, authors, topics, language, coverageEnd = 0 } = liveBlog
  const picture = pictureView(site, liveBlog)
  return {
    id: liveBlogTag(site, slug),
    url: site.links.absolute(site.links.cover(slug)),
    title,
    language,
    html: '',
    digest: { description, keyEvents: keyEventDays(site, liveBlog) },
    ...(picture && { picture }),
    corrections: [],
    published: coverageEnd,
    updated: coverageEnd,
    authors: bylineOf(site, authors).map(({ name }) => name),
    topics: topicLinks(site, topics, language).map((topic) => topic.title),
  }
}
