import type {
  BlogPosting,
  CorrectionComment,
  ImageObject,
  LiveBlogPosting,
  Person,
} from 'schema-dts'

import type { PersonLink } from '../views/byline.ts'
import type { ChromeView } from '../views/chrome.ts'
import type { EntryView, PictureView } from '../views/entry.ts'
import type { LiveBlogFacts } from '../views/live-blog-facts.ts'
import type { PreviewPicture } from '../views/preview-picture.ts'
import type { DayView } from '../views/timeline.ts'
import { plainText } from './plain-text.ts'

/**
 * How long the text of an update may be: whole on short pages, its beginning on long ones, where it
 * would make the page longer by half.
 */
const SHORT_PAGE_ENTRIES = 30
const LONG_TEXT = 5000
const SHORT_TEXT = 60

/** What a page of a live blog is, whose updates it tells. */
export interface LiveBlogPage {
  /** The page's own address. */
  url: string
  liveBlog: LiveBlogFacts
  picture?: PictureView | undefined
  days: readonly DayView[]
}

/**
 * A page of a live blog as schema.org's `LiveBlogPosting`, by Google's rules for articles: every
 * update of the page with an address of its own. Coverage has an end only once it is closed, since
 * a live blog with an end is not shown as live.
 *
 * @param origin `https://example.org`
 */
export function toLiveBlogPosting(
  { url, liveBlog, picture, days }: LiveBlogPage,
  { siteTitle, publisher }: ChromeView,
  origin: string,
): LiveBlogPosting {
  const { title, description, language, status, start, end, byline, topics, previewPicture } =
    liveBlog
  const shown = picture ? { ...picture, path: picture.src } : previewPicture
  const entries = days.flatMap((day) => day.entries)
  const isShort = entries.length <= SHORT_PAGE_ENTRIES
  const modified = latest(entries.map(modifiedAt)) ?? end?.datetime
  return {
    '@type': 'LiveBlogPosting',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description,
    inLanguage: language,
    ...(start && { datePublished: start.datetime, coverageStartTime: start.datetime }),
    ...(modified !== undefined && { dateModified: modified }),
    ...(status === 'closed' && end && { coverageEndTime: end.datetime }),
    author:
      byline.length > 0
        ? byline.map((person) => toPerson(person, origin))
        : { '@type': 'Organization', name: publisher.name },
    publisher: {
      '@type': 'Organization',
      name: publisher.name,
      ...(publisher.url !== undefined && { url: publisher.url }),
    },
    isPartOf: { '@type': 'WebSite', name: siteTitle },
    ...(topics.length > 0 && { keywords: topics.map((topic) => topic.title) }),
    ...(shown && { image: toImage(shown, origin) }),
    liveBlogUpdate: entries.map((entry) => toUpdate(entry, liveBlog, origin, isShort)),
  }
}

function toUpdate(
  entry: EntryView,
  liveBlog: LiveBlogFacts,
  origin: string,
  isShort: boolean,
): BlogPosting {
  const { title, html, time, permalink, picture, withdrawn, corrections, byline } = entry
  const authors = byline.length > 0 ? byline : liveBlog.byline
  const text = withdrawn ? withdrawn.reason : plainText(html, isShort ? LONG_TEXT : SHORT_TEXT)
  const headline = title ?? (isShort ? plainText(text, SHORT_TEXT) || liveBlog.title : undefined)
  const modified = modifiedAt(entry)
  return {
    '@type': 'BlogPosting',
    url: origin + permalink,
    ...(headline !== undefined && { headline }),
    datePublished: time.datetime,
    ...(modified !== time.datetime && { dateModified: modified }),
    ...(authors.length > 0 && {
      author: authors.map((person) => toReference(person, origin, isShort)),
    }),
    ...(text !== '' && { articleBody: text }),
    ...(picture && { image: origin + picture.src }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ text: correction, time: at }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        text: correction,
        datePublished: at.datetime,
      })),
    }),
  }
}

function toPerson({ name, path }: PersonLink, origin: string): Person {
  return { '@type': 'Person', '@id': origin + path, name, url: origin + path }
}

/** The people of the live blog's byline are told in full above; on long pages a reference will do. */
function toReference({ name, path }: PersonLink, origin: string, isShort: boolean): Person {
  return { '@type': 'Person', ...(isShort && { '@id': origin + path }), name }
}

function toImage({ path, width, height, alt }: PreviewPicture, origin: string): ImageObject {
  return {
    '@type': 'ImageObject',
    url: origin + path,
    width: { '@type': 'QuantitativeValue', value: width },
    height: { '@type': 'QuantitativeValue', value: height },
    caption: alt,
  }
}

function modifiedAt({ time, updated, corrections, withdrawn }: EntryView): string {
  const moments = [time, ...(updated ? [updated] : []), ...(withdrawn ? [withdrawn.time] : [])]
  return (
    latest([...moments, ...corrections.map((correction) => correction.time)].map(datetimeOf)) ??
    time.datetime
  )
}

function datetimeOf({ datetime }: { datetime: string }): string {
  return datetime
}

/** By the moment, and not by the text: offsets differ. */
function latest(datetimes: readonly string[]): string | undefined {
  let last: string | undefined
  for (const datetime of datetimes) {
    if (last === undefined || Date.parse(datetime) > Date.parse(last)) last = datetime
  }
  return last
}
