import type { LiveBlog } from '../archive/archive.ts'
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts'
import { toIso } from '../model/zoned-time.ts'
import { pictureView } from '../views/entry.ts'
import type { Site } from '../views/site.ts'
import { liveBlogTag } from '../views/syndication/entry-tag.ts'
import type { LiveBlogDocument } from './document-schema.ts'
import { authorsOf, imageOf, toEntryData, topicsOf } from './entry-data.ts'

/** A live blog as one document of data, with everything that is published of it. */
export function toLiveBlogDocument(site: Site, liveBlog: LiveBlog): LiveBlogDocument {
  const { links } = site
  const { slug, title, description, status, language, timezone, coverageStart, coverageEnd } =
    liveBlog
  const url = links.absolute(links.cover(slug))
  const picture = pictureView(site, liveBlog)
  return {
    $schema: links.absolute(links.liveBlogSchema()),
    version: 1,
    id: liveBlogTag(site, slug),
    slug,
    url,
    title,
    description,
    status,
    language,
    timezone,
    ...(coverageStart !== undefined && { coverageStart: toIso(coverageStart, timezone) }),
    ...(coverageEnd !== undefined && { coverageEnd: toIso(coverageEnd, timezone) }),
    topics: topicsOf(site, liveBlog.topics),
    authors: authorsOf(site, liveBlog.authors),
    ...(picture && { image: imageOf(site, picture) }),
    html: withAbsoluteUrls(site.leadHtml(liveBlog), links.origin, url),
    entries: liveBlog.entries.map((entry) => toEntryData(site, liveBlog, entry)),
  }
}
