import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { didYouMean } from '../archive/suggest.ts'
import { isSlug, toSlug } from '../model/slug.ts'
import type { Instant } from '../model/timestamp.ts'
import { isTimezone } from '../model/timezone.ts'
import { toIso } from '../model/zoned-time.ts'
import { entryId, Links } from '../views/links.ts'
import { EditError } from './edit-error.ts'
import { type ContentText, toEntryFile, toMarkdown } from './entry-file.ts'
import type { OpenLiveBlog, OpenSite } from './open-site.ts'
import { readTime } from './read-time.ts'
import { slugOfText } from './slug-of-text.ts'

/** A file that was written, and where it will be published. */
export interface Written {
  /** As an editor would type it: `content/live-blogs/x/index.md`. */
  path: string
  permalink: string
  /** What may not be meant, in full sentences. */
  warning?: string
}

/** What can be said of an entry and of a live blog alike. */
interface NewContent {
  /** The last part of its URL; made of the title without it. */
  slug?: string | undefined
  topics: readonly string[]
  authors: readonly string[]
  draft: boolean
  /** Markdown; may be empty, to be written later. */
  body: string
}

export interface NewEntry extends NewContent {
  title?: string | undefined
  /** What `readTime` understands; now without it. */
  at?: string | undefined
  label?: string | undefined
  keyEvent: boolean
  pinned: boolean
}

export interface NewLiveBlog extends NewContent {
  title: string
  description: string
  status: 'upcoming' | 'live'
  timezone?: string | undefined
}

const MINUTE_MS = 60_000
const YEAR_MS = 365.25 * 24 * 60 * MINUTE_MS

/**
 * Writes a new entry; never over another file.
 *
 * @throws EditError when the entry would be wrong where it is, or is there already
 */
export function writeNewEntry(
  site: OpenSite,
  { slug: liveBlog, timezone, facts }: OpenLiveBlog,
  entry: NewEntry,
  now: Instant,
): Written {
  checkNames(site, entry)
  const moment = entry.at === undefined ? now : readTime(entry.at, timezone, now)
  const timestamp = moment - (moment % MINUTE_MS)
  const { coverageEnd, coverageStart } = facts
  if (coverageEnd && timestamp > coverageEnd.instant) {
    throw new EditError(
      `The coverage of "${liveBlog}" ended at ${toIso(coverageEnd.instant, timezone)}. To go on with it: npm run reopen -- ${liveBlog}`,
    )
  }
  if (coverageStart && timestamp < coverageStart.instant) {
    throw new EditError(
      `The coverage of "${liveBlog}" began at ${toIso(coverageStart.instant, timezone)}, after this entry. Mend coverageStart in its index.md, or the time.`,
    )
  }
  const { title, topics, authors, keyEvent, pinned, label, draft, body } = entry
  const fields = {
    title: title === '' ? undefined : title,
    topics: topics.length > 0 ? topics : undefined,
    authors: authors.length > 0 ? authors : undefined,
    keyEvent: keyEvent || undefined,
    pinned: pinned || undefined,
    label,
    draft: draft || undefined,
  }
  const slug = entry.slug ?? (slugOfText(title || body) || 'update')
  const file = toEntryFile({ liveBlog, timezone, timestamp, slug: asSlug(slug), fields, body })
  const [, day = '', name = ''] = /([^/]+)\/([^/]+)\.md$/.exec(file.path) ?? []
  const links = new Links(site.settings.url)
  const warning = farAhead(timestamp, now, day)
  return {
    path: write(site, file),
    permalink: links.absolute(`${links.day(liveBlog, day)}#${entryId(name)}`),
    ...(warning !== undefined && { warning }),
  }
}

/** An entry may be announced, so that a day to come is no error; a year to come is a slip, most likely. */
function farAhead(timestamp: Instant, now: Instant, day: string): string | undefined {
  const years = Math.trunc((timestamp - now) / YEAR_MS)
  if (years < 1) return undefined
  return `${day} is ${years} ${years === 1 ? 'year' : 'years'} ahead. If that is not meant, delete the file and write it again with another --at.`
}

/**
 * Writes the `index.md` of a new live blog; never over another.
 *
 * @throws EditError when the live blog would be wrong, or is there already
 */
export function writeNewLiveBlog(site: OpenSite, liveBlog: NewLiveBlog): Written {
  checkNames(site, liveBlog)
  const { title, description, status, timezone, topics, authors, draft, body } = liveBlog
  if (timezone !== undefined && !isTimezone(timezone)) {
    throw new EditError(`"${timezone}" is not a time zone. Write one such as Europe/London.`)
  }
  const slug = asSlug(liveBlog.slug ?? slugOfText(title))
  const fields = {
    title,
    description,
    status,
    timezone,
    topics: topics.length > 0 ? topics : undefined,
    authors: authors.length > 0 ? authors : undefined,
    draft: draft || undefined,
  }
  const path = `live-blogs/${slug}/index.md`
  const links = new Links(site.settings.url)
  return {
    path: write(site, { path, text: toMarkdown(fields, body) }),
    permalink: links.absolute(links.cover(slug)),
  }
}

function asSlug(text: string): string {
  if (isSlug(text)) return text
  const nearest = toSlug(text)
  throw new EditError(
    text === ''
      ? 'No letter of the title can stand in a URL. Give a name with --slug.'
      : `"${text}" cannot stand in a URL.${nearest === '' ? '' : ` Write --slug ${nearest}.`}`,
  )
}

function checkNames({ siteFiles: { vocabulary } }: OpenSite, content: NewContent): void {
  const known = (kind: string, slugs: readonly string[], all: ReadonlyMap<string, unknown>) => {
    const unknown = slugs.find((slug) => !all.has(slug))
    if (unknown === undefined) return
    throw new EditError(
      `"${unknown}" is not in ${kind}.yaml. ${didYouMean(unknown, all.keys())}If it is new, add it there first.`,
    )
  }
  known('topics', content.topics, vocabulary.topics ?? new Map())
  known('people', content.authors, vocabulary.people ?? new Map())
}

function write({ root }: OpenSite, { path, text }: ContentText): string {
  const shown = root.display === '' ? path : `${root.display}/${path}`
  const file = join(root.path, path)
  if (existsSync(file)) {
    throw new EditError(`${shown} is there already. Nothing was written; give another --slug.`)
  }
  mkdirSync(dirname(file), { recursive: true })
  // Fails where a file has come to be in between.
  writeFileSync(file, text, { flag: 'wx' })
  return shown
}
