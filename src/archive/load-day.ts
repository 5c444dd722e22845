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
import type { KeptFiles } from './kept-files.ts'
import type { OpenedPicture } from './pictures.ts'
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
  /** Where live blogs are shown to editors alone, drafts and all; missing where they are published. */
  preview?: PreviewContext
}

/** What the loading of a preview takes from the loading before it. */
export interface PreviewContext {
  entries: KeptFiles<ReadEntry>
  pictures: KeptFiles<Promise<OpenedPicture>>
}

/** What is noted of documents while a live blog is loaded. */
export interface Noted {
  /** Hashes of the files that were read, by their path in the content folder. */
  digests: Map<string, string>
  /** Pictures that are shown, by their path in the content folder. */
  pictures: Set<string>
  /** Those that only drafts show. */
  draftPictures: Set<string>
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

/** What came of the file of an entry. */
export interface ReadEntry {
  problems: Problem[]
  /** Missing when it is too broken to be taken. */
  loaded?: LoadedEntry
}

/** An entry that passed its schema. */
export interface LoadedEntry {
  file: ContentFile
  facts: EntryFrontMatter
  entry: Entry
  /** The pictures that it shows, by their path in the content folder. */
  pictures: readonly string[]
}

/** Reads and checks the entries of a day's folder; what is wrong goes to `problems`. */
export function loadDay(
  context: LoadContext,
  liveBlog: LiveBlogOfDay,
  folder: DayFolder,
  noted: Noted,
  problems: Problem[],
): LoadedEntry[] {
  const { slug, timezone, facts, days } = liveBlog
  const { name: day, entries, files } = folder
  const path = `live-blogs/${slug}/${day}`
  const dayName = { kind: 'day', name: day, isTaken: (name: string) => days.has(name) } as const
  const file = new ContentFile(path, context.root.display)
  applyRules(rules.name, { file, ...dayName }, problems)
  const { coverageStart, coverageEnd } = facts
  const given = JSON.stringify([timezone, coverageStart, coverageEnd, [...days], [...files]])
  return entries.flatMap((name) => {
    const entryPath = `${path}/${name}.md`
    const read = () => readEntry(context, liveBlog, folder, name)
    const kept = context.preview?.entries.get(entryPath, given, read)
    const { problems: found, loaded } = kept ?? read()
    problems.push(...found)
    if (!loaded) {
      noted.broken.add(entryPath)
      return []
    }
    const { entry, pictures } = loaded
    noted.digests.set(entryPath, entry.digest)
    if (entry.draft) noted.drafts.add(entryPath)
    const shown = entry.draft ? noted.draftPictures : noted.pictures
    for (const picture of pictures) shown.add(picture)
    return [loaded]
  })
}

function readEntry(
  { root, vocabulary }: LoadContext,
  liveBlog: LiveBlogOfDay,
  { name: day, files }: DayFolder,
  name: string,
): ReadEntry {
  const { slug, timezone } = liveBlog
  const folder = `live-blogs/${slug}/${day}`
  const path = `${folder}/${name}.md`
  const problems: Problem[] = []
  const hints = { timezone, path: { day, clock: clockOf(name) } }
  const document = readDocument(root, path, entrySchema, problems, hints)
  const file = document?.file ?? new ContentFile(path, root.display)
  const instant = document?.facts.timestamp.instant
  const clock =
    instant === undefined || timezone === undefined ? undefined : toZoned(instant, timezone).clock
  const isTaken = (other: string) => files.has(`${other}.md`)
  applyRules(
    rules.name,
    { file, kind: 'entry', name, day, isTaken, ...(clock !== undefined && { clock }) },
    problems,
  )
  if (!document) return { problems }
  const { facts, body } = document
  const references = listReferences(body)
  const about = { ...liveBlog, timezone: timezone ?? 'UTC' }
  const siblings = files
  const subject = { ...document, day, name, liveBlog: about, siblings, references, vocabulary }
  applyRules(rules.document, subject, problems)
  applyRules(rules.entry, subject, problems)
  if (timezone !== undefined && isDay(day) && isEntryName(name, day)) {
    applyRules(rules.entryTime, subject, problems)
  }
  const links = linksOf(references)
  const entry = toEntry(slug, day, name, { ...document, links })
  return {
    problems,
    loaded: { file, facts, entry, pictures: picturesOf(facts, references, folder) },
  }
}

/** The pictures that a document shows, by their path in the content folder. */
export function picturesOf(
  { image }: Pick<EntryFrontMatter, 'image'>,
  references: readonly Reference[],
  folder: string,
): string[] {
  const inBody = references.filter(({ kind, target }) => kind === 'image' && !isRemote(target))
  return [...(image ? [image.src] : []), ...inBody.map(({ target }) => target)]
    .filter(isPictureName)
    .map((name) => `${folder}/${name}`)
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
    ...(facts.draft && { draft: true }),
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
