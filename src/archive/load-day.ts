import { firstWords } from '../markdown/first-words.ts'
import { listReferences, type Reference } from '../markdown/list-references.ts'
import { type EntryFrontMatter, entrySchema } from '../model/entry.ts'
import type { LiveBlogFrontMatter } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { WrittenTimestamp } from '../model/timestamp.ts'
import { toZoned } from '../model/zoned-time.ts'
import type { Entry } from './archive.ts'
import { isDay } from './checks/day-folder-name.ts'
import { isEntryName } from './checks/entry-file-name.ts'
import { clockOf } from './checks/path-disagrees.ts'
import { isRemote } from './checks/remote-image.ts'
import { ContentFile } from './content-file.ts'
import { type DayFolder, isPictureName } from './content-tree.ts'
import { type ContentRoot, type Document, readDocument } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { Vocabulary } from './subjects.ts'

/** What the loading of a live blog needs to know of the rest. */
export interface LoadContext {
  root: ContentRoot
  /** The site's zone; `undefined` when `site.yaml` is too broken to tell. */
  timezone: string | undefined
  /** The site's language; `undefined` when `site.yaml` is too broken to tell. */
  language: string | undefined
  vocabulary: Vocabulary
}

/** What is noted of documents while a live blog is loaded. */
export interface Noted {
  /** Hashes of the files that were read, by their path in the content folder. */
  digests: Map<string, string>
  /** Pictures that are shown, by their path in the content folder. */
  pictures: Set<string>
  /** Paths of Markdown files that are too broken to be taken, or in a live blog that is. */
  broken: Set<string>
  /** Paths of Markdown files that are drafts, or in a live blog that is one. */
  drafts: Set<string>
}

/** The live blog of a day. */
export interface LiveBlogOfDay {
  slug: string
  /** `undefined` when what tells it is broken: then no time can be held against it. */
  timezone: string | undefined
  facts: Pick<LiveBlogFrontMatter, 'coverageStart' | 'coverageEnd'>
  /** Names of all its day folders. */
  days: ReadonlySet<string>
}

/** An entry that passed its schema. */
export interface LoadedEntry {
  file: ContentFile
  facts: EntryFrontMatter
  /** Missing when it is a draft. */
  entry?: Entry
}

/** Reads and checks the entries of a day's folder; what is wrong goes to `problems`. */
export function loadDay(
  { root, vocabulary }: LoadContext,
  liveBlog: LiveBlogOfDay,
  { name: day, entries, files }: DayFolder,
  noted: Noted,
  problems: Problem[],
): LoadedEntry[] {
  const { slug, timezone, days } = liveBlog
  const folder = `live-blogs/${slug}/${day}`
  const dayName = { kind: 'day', name: day, isTaken: (name: string) => days.has(name) } as const
  applyRules(rules.name, { file: new ContentFile(folder, root.display), ...dayName }, problems)
  const isTaken = (name: string) => files.has(`${name}.md`)
  return entries.flatMap((name) => {
    const path = `${folder}/${name}.md`
    const hints = { timezone, path: { day, clock: clockOf(name) } }
    const document = readDocument(root, path, entrySchema, problems, hints)
    const file = document?.file ?? new ContentFile(path, root.display)
    const instant = document?.facts.timestamp.instant
    const clock =
      instant === undefined || timezone === undefined ? undefined : toZoned(instant, timezone).clock
    applyRules(
      rules.name,
      { file, kind: 'entry', name, day, isTaken, ...(clock !== undefined && { clock }) },
      problems,
    )
    if (!document) {
      noted.broken.add(path)
      return []
    }
    const { facts, body } = document
    noted.digests.set(path, document.digest)
    const references = listReferences(body)
    const about = { ...liveBlog, timezone: timezone ?? 'UTC' }
    const siblings = files
    const subject = { ...document, day, name, liveBlog: about, siblings, references, vocabulary }
    applyRules(rules.document, subject, problems)
    applyRules(rules.entry, subject, problems)
    if (timezone !== undefined && isDay(day) && isEntryName(name, day)) {
      applyRules(rules.entryTime, subject, problems)
    }
    if (facts.draft) {
      noted.drafts.add(path)
      return [{ file, facts }]
    }
    notePictures(noted, facts, references, folder)
    const links = linksOf(references)
    return [{ file, facts, entry: toEntry(slug, day, name, { ...document, links }) }]
  })
}

/** Notes the pictures of a document. */
export function notePictures(
  noted: Noted,
  { image }: Pick<EntryFrontMatter, 'image'>,
  references: readonly Reference[],
  folder: string,
): void {
  if (image && isPictureName(image.src)) noted.pictures.add(`${folder}/${image.src}`)
  for (const { kind, target } of references) {
    if (kind === 'image' && isPictureName(target) && !isRemote(target)) {
      noted.pictures.add(`${folder}/${target}`)
    }
  }
}

/** The links of a body that must lead somewhere on the site, as written. */
export function linksOf(references: readonly Reference[]): string[] {
  return references.flatMap(({ kind, target }) => (kind === 'link' ? [target] : []))
}

/** An entry as the archive keeps it, from its front matter and body. */
export function toEntry(
  liveBlog: string,
  day: string,
  name: string,
  {
    facts,
    body,
    bodyOffset,
    digest,
    links,
  }: Omit<Document<EntryFrontMatter>, 'file'> & { links: readonly string[] },
): Entry {
  const { title, label, updated, withdrawn, image, source } = facts
  return {
    liveBlog,
    day,
    name,
    timestamp: facts.timestamp.instant,
    ...(title !== undefined && { title }),
    firstWords: title === undefined || facts.keyEvent ? firstWords(body) : '',
    keyEvent: facts.keyEvent,
    ...(label !== undefined && { label }),
    ...(withdrawn && { withdrawn: withInstant(withdrawn) }),
    ...(image && { image }),
    topics: facts.topics,
    authors: facts.authors,
    pinned: facts.pinned,
    ...(updated && { updated: updated.instant }),
    corrections: facts.corrections.map(withInstant),
    aliases: facts.aliases,
    ...(source !== undefined && { source }),
    links,
    digest,
    bodyOffset,
  }
}

function withInstant<Facts extends { timestamp: WrittenTimestamp }>(
  facts: Facts,
): Omit<Facts, 'timestamp'> & { timestamp: number } {
  return { ...facts, timestamp: facts.timestamp.instant }
}
