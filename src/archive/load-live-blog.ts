import { listReferences, type Reference } from '../markdown/list-references.ts'
import { firstWords } from '../markdown/first-words.ts'
import { type EntryFrontMatter, entrySchema } from '../model/entry.ts'
import { type LiveBlogFrontMatter, liveBlogSchema } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { WrittenTimestamp } from '../model/timestamp.ts'
import type { Entry, LiveBlog } from './archive.ts'
import { isDay } from './checks/day-folder-name.ts'
import { isEntryName } from './checks/entry-file-name.ts'
import { isRemote } from './checks/remote-image.ts'
import { ContentFile } from './content-file.ts'
import type { DayFolder, LiveBlogFolder } from './content-tree.ts'
import { oldestFirst } from './create-archive.ts'
import { type ContentRoot, type Document, readDocument } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { LinkSource } from './resolve-link.ts'
import type { Vocabulary } from './subjects.ts'

/** What the loading of a live blog needs to know of the rest. */
export interface LoadContext {
  root: ContentRoot
  /** The site's zone. */
  timezone: string
  vocabulary: Vocabulary
}

/** A live blog's folder, read and checked as far as it can be alone. */
export interface LoadedLiveBlog {
  /** Missing when it is a draft, or too broken to be taken. */
  liveBlog?: LiveBlog
  /** Links that can be checked once everything is loaded. */
  links: { file: ContentFile; from: LinkSource; reference: Reference }[]
  /** Former paths, with who claims them. */
  aliases: { file: ContentFile; alias: string; index: number }[]
  /** Pictures that are shown, by their path in the content folder. */
  pictures: Set<string>
  /** Paths of Markdown files that are too broken to be taken. */
  broken: Set<string>
}

/** Reads a live blog and its entries; what is wrong goes to `problems`. */
export function loadLiveBlog(
  context: LoadContext,
  folder: LiveBlogFolder,
  problems: Problem[],
): LoadedLiveBlog {
  const { root, vocabulary } = context
  const { slug } = folder
  const loaded: LoadedLiveBlog = { links: [], aliases: [], pictures: new Set(), broken: new Set() }
  const folderFile = new ContentFile(`live-blogs/${slug}`, root.display)
  applyRules(rules.name, { file: folderFile, kind: 'live blog', name: slug }, problems)
  const hasIndex = folder.files.has('index.md')
  applyRules(rules.folder, { file: folderFile, slug, hasIndex }, problems)
  if (!hasIndex) return loaded
  const document = readDocument(root, `live-blogs/${slug}/index.md`, liveBlogSchema, problems)
  const facts = document?.facts
  const timezone = facts?.timezone ?? context.timezone
  const entries = folder.days.flatMap((day) =>
    loadDay(context, { slug, timezone, facts: facts ?? NO_FACTS }, day, loaded, problems),
  )
  if (!document || !facts) {
    loaded.broken.add(`live-blogs/${slug}/index.md`)
    return loaded
  }
  const references = listReferences(document.body)
  const subject = { ...document, slug, siblings: folder.files, references, vocabulary, entries }
  applyRules(rules.document, subject, problems)
  applyRules(rules.liveBlog, subject, problems)
  if (facts.draft) return { ...loaded, links: [], aliases: [], pictures: new Set() }
  collect(loaded, document, references, { liveBlog: slug }, `live-blogs/${slug}`)
  loaded.liveBlog = toLiveBlog(
    slug,
    timezone,
    document,
    entries.flatMap(({ entry }) => (entry ? [entry] : [])),
  )
  return loaded
}

const NO_FACTS: LiveBlogFrontMatter = liveBlogSchema.parse({ title: '-', description: '-' })

interface LoadedEntry {
  file: ContentFile
  facts: EntryFrontMatter
  /** Missing when it is a draft. */
  entry?: Entry
}

function loadDay(
  { root, vocabulary }: LoadContext,
  liveBlog: { slug: string; timezone: string; facts: LiveBlogFrontMatter },
  { name: day, entries, files }: DayFolder,
  loaded: LoadedLiveBlog,
  problems: Problem[],
): LoadedEntry[] {
  const folder = `live-blogs/${liveBlog.slug}/${day}`
  applyRules(
    rules.name,
    { file: new ContentFile(folder, root.display), kind: 'day', name: day },
    problems,
  )
  return entries.flatMap((name) => {
    const path = `${folder}/${name}.md`
    const document = readDocument(root, path, entrySchema, problems)
    const nameFile = document?.file ?? new ContentFile(path, root.display)
    applyRules(rules.name, { file: nameFile, kind: 'entry', name }, problems)
    if (!document) {
      loaded.broken.add(path)
      return []
    }
    const { file, facts, body } = document
    const references = listReferences(body)
    const subject = { ...document, day, name, liveBlog, siblings: files, references, vocabulary }
    applyRules(rules.document, subject, problems)
    if (isDay(day) && isEntryName(name)) applyRules(rules.entry, subject, problems)
    if (facts.draft) return [{ file, facts }]
    collect(loaded, document, references, { liveBlog: liveBlog.slug, day, name }, folder)
    return [{ file, facts, entry: toEntry(liveBlog.slug, day, name, document) }]
  })
}

/** Notes what can only be checked, or is only needed, once everything is loaded. */
function collect(
  loaded: LoadedLiveBlog,
  { file, facts }: Document<Pick<EntryFrontMatter, 'aliases' | 'image'>>,
  references: readonly Reference[],
  from: LinkSource,
  folder: string,
): void {
  facts.aliases.forEach((alias, index) => loaded.aliases.push({ file, alias, index }))
  if (facts.image) loaded.pictures.add(`${folder}/${facts.image.src}`)
  for (const reference of references) {
    if (reference.kind === 'link') loaded.links.push({ file, from, reference })
    else if (!isRemote(reference.target)) loaded.pictures.add(`${folder}/${reference.target}`)
  }
}

function toEntry(
  liveBlog: string,
  day: string,
  name: string,
  { facts, body, bodyOffset, digest }: Document<EntryFrontMatter>,
): Entry {
  const { title, label, updated, withdrawn, image, source } = facts
  return {
    liveBlog,
    day,
    name,
    timestamp: facts.timestamp.instant,
    ...(title !== undefined && { title }),
    firstWords: title === undefined || facts.keyEvent ? firstWords(body) : '',
    topics: facts.topics,
    authors: facts.authors,
    keyEvent: facts.keyEvent,
    pinned: facts.pinned,
    ...(label !== undefined && { label }),
    ...(updated && { updated: updated.instant }),
    corrections: facts.corrections.map(withInstant),
    ...(withdrawn && { withdrawn: withInstant(withdrawn) }),
    ...(image && { image }),
    aliases: facts.aliases,
    ...(source !== undefined && { source }),
    digest,
    bodyOffset,
  }
}

function toLiveBlog(
  slug: string,
  timezone: string,
  { facts, bodyOffset, digest }: Document<LiveBlogFrontMatter>,
  entries: Entry[],
): LiveBlog {
  entries.sort(oldestFirst)
  const coverageStart = facts.coverageStart?.instant ?? entries[0]?.timestamp
  const coverageEnd = facts.coverageEnd?.instant ?? entries.at(-1)?.timestamp
  return {
    slug,
    title: facts.title,
    description: facts.description,
    status: facts.status,
    timezone,
    topics: facts.topics,
    authors: facts.authors,
    ...(coverageStart !== undefined && { coverageStart }),
    ...(coverageEnd !== undefined && { coverageEnd }),
    ...(facts.image && { image: facts.image }),
    aliases: facts.aliases,
    digest,
    bodyOffset,
    entries,
  }
}

function withInstant<Facts extends { timestamp: WrittenTimestamp }>(
  facts: Facts,
): Omit<Facts, 'timestamp'> & { timestamp: number } {
  return { ...facts, timestamp: facts.timestamp.instant }
}
