import type { Entry, LiveBlog } from '../archive/archive.ts'
import { writeTime } from '../editing/write-time.ts'
import type { Instant } from '../model/timestamp.ts'
import { plainText } from '../structured-data/plain-text.ts'
import type { Site } from '../views/site.ts'
import { entryFile, indexFile } from './content-files.ts'

/** A thing of schema.org, as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string }

/**
 * A live blog as schema.org's `LiveBlogPosting` with all its entries, oldest first. What schema.org has
 * no words for is in the `encoding` of each: the Markdown file that it is made of. Topics and people
 * carry their slugs, pictures the path of their copy beside the export.
 */
export function toExportedPosting(site: Site, liveBlog: LiveBlog): Thing {
  const { links, archive } = site
  const { slug, timezone, status, coverageStart, coverageEnd, entries, pictures } = liveBlog
  const cover = links.absolute(links.cover(slug))
  const tell = (instant: Instant) => writeTime(instant, timezone)
  const topics = [...new Set([...liveBlog.topics, ...entries.flatMap((entry) => entry.topics)])]
  return {
    '@type': 'LiveBlogPosting',
    '@id': cover,
    url: cover,
    headline: liveBlog.title,
    description: liveBlog.description,
    inLanguage: archive.settings.language,
    ...(coverageStart !== undefined && { coverageStartTime: tell(coverageStart) }),
    ...(coverageEnd !== undefined && status === 'closed' && { coverageEndTime: tell(coverageEnd) }),
    author: peopleOf(site, liveBlog.authors),
    keywords: liveBlog.topics.map((topic) => topicTitle(site, topic)),
    about: topics.map((topic) => ({
      '@type': 'DefinedTerm',
      termCode: topic,
      name: topicTitle(site, topic),
    })),
    contributor: peopleOf(site, [...new Set(entries.flatMap(({ authors }) => authors))]),
    encoding: markdownFile('index.md', indexFile(liveBlog, archive.readBody(liveBlog))),
    associatedMedia: pictures.map(({ path, width, height }) => ({
      '@type': 'ImageObject',
      name: path.split('/').slice(2).join('/'),
      contentUrl: path.split('/').slice(1).join('/'),
      width,
      height,
    })),
    liveBlogUpdate: entries.map((entry) => toExportedUpdate(site, liveBlog, entry)),
  }
}

function toExportedUpdate(site: Site, { timezone }: LiveBlog, entry: Entry): Thing {
  const { archive, links } = site
  const { day, name, title, timestamp, updated, withdrawn, image, corrections } = entry
  const picture = withdrawn || !image ? undefined : site.picture(entry, image.src)
  const words = withdrawn ? withdrawn.reason : plainText(site.entryHtml(entry), Infinity)
  return {
    '@type': 'BlogPosting',
    url: links.absolute(links.entry(entry)),
    ...(title !== undefined && !withdrawn && { headline: title }),
    datePublished: writeTime(timestamp, timezone),
    ...(updated !== undefined && { dateModified: writeTime(updated, timezone) }),
    author: peopleOf(site, entry.authors),
    keywords: entry.topics.map((topic) => topicTitle(site, topic)),
    articleBody: words,
    ...(picture && { image: links.absolute(picture.src) }),
    ...(corrections.length > 0 && {
      correction: corrections.map((correction) => ({
        '@type': 'CorrectionComment',
        text: correction.text,
        datePublished: writeTime(correction.timestamp, timezone),
      })),
    }),
    encoding: markdownFile(
      `${day}/${name}.md`,
      entryFile(entry, timezone, archive.readBody(entry)),
    ),
  }
}

function markdownFile(name: string, text: string): Thing {
  return { '@type': 'MediaObject', encodingFormat: 'text/markdown', name, text }
}

function peopleOf({ archive }: Site, slugs: readonly string[]): Thing[] {
  return slugs.map((slug) => ({
    '@type': 'Person',
    identifier: slug,
    name: archive.people.get(slug)?.name ?? slug,
  }))
}

function topicTitle({ archive }: Site, slug: string): string {
  return archive.topics.get(slug)?.title ?? slug
}
