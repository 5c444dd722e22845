import type { Entry, LiveBlog } from '../archive/archive.ts'
import { withAbsoluteUrls } from '../markdown/absolute-urls.ts'
import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'
import { type PictureView, entryView } from '../views/entry.ts'
import { keepForLiveBlog } from '../views/keep.ts'
import type { Site } from '../views/site.ts'
import { entryTag } from '../views/syndication/entry-tag.ts'
import type { EntryData, LiveBlogDocument } from './document-schema.ts'

// A live blog's document and the archive's lines hold the same.
const keptData = keepForLiveBlog('entries as data', () => new Map<Entry, EntryData>())

/** An entry as data. */
export function toEntryData(site: Site, liveBlog: LiveBlog, entry: Entry): EntryData {
  const kept = keptData(site, liveBlog)
  let data = kept.get(entry)
  if (!data) kept.set(entry, (data = makeData(site, liveBlog, entry)))
  return data
}

function makeData(site: Site, liveBlog: LiveBlog, entry: Entry): EntryData {
  const { html, permalink, time, title, picture } = entryView(site, liveBlog, entry)
  const { label, keyEvent, pinned, updated, corrections, withdrawn, source } = entry
  const url = site.links.absolute(permalink)
  const tell = (instant: Instant) => toIso(instant, liveBlog.timezone)
  const authors = entry.authors.length > 0 ? entry.authors : liveBlog.authors
  return {
    id: entryTag(site, entry),
    url,
    timestamp: time.datetime,
    ...(title !== undefined && { title }),
    ...(label !== undefined && { label }),
    keyEvent,
    pinned,
    topics: topicsOf(site, [...new Set([...liveBlog.topics, ...entry.topics])]),
    authors: authorsOf(site, authors),
    html: withAbsoluteUrls(html, site.links.origin, url),
    ...(picture && { image: imageOf(site, picture) }),
    ...(updated !== undefined && { updated: tell(updated) }),
    corrections: corrections.map(({ timestamp, kind, text }) => ({
      timestamp: tell(timestamp),
      kind,
      text,
    })),
    ...(withdrawn && {
      withdrawn: { timestamp: tell(withdrawn.timestamp), reason: withdrawn.reason },
    }),
    ...(source !== undefined && { source }),
  }
}

/** Topics by slug and title. */
export function topicsOf({ archive }: Site, slugs: readonly string[]): LiveBlogDocument['topics'] {
  return slugs.flatMap((slug) => {
    const topic = archive.topics.get(slug)
    return topic ? [{ slug, title: topic.title }] : []
  })
}

/** People by slug and name. */
export function authorsOf(
  { archive }: Site,
  slugs: readonly string[],
): LiveBlogDocument['authors'] {
  return slugs.flatMap((slug) => {
    const person = archive.people.get(slug)
    return person ? [{ slug, name: person.name }] : []
  })
}

/** A picture by its address. */
export function imageOf(
  { links }: Site,
  { src, width, height, alt, credit }: PictureView,
): NonNullable<LiveBlogDocument['image']> {
  return {
    url: links.absolute(src),
    width,
    height,
    alt,
    ...(credit !== undefined && { credit }),
  }
}
