import { listReferences } from '../markdown/list-references.ts'
import { type LiveBlogFrontMatter, liveBlogSchema } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { Entry, LiveBlog, PictureFile } from './archive.ts'
import { checkFolder } from './check-tree.ts'
import { ContentFile } from './content-file.ts'
import { listLiveBlog, type LiveBlogFolder } from './content-tree.ts'
import { oldestFirst } from './entry-row.ts'
import { linksOf, type LoadContext, loadDay, type Noted, notePictures } from './load-day.ts'
import { openPictures } from './pictures.ts'
import { type Document, readDocument } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import { stampContent } from './stamp.ts'
import { tallyOf } from './tally.ts'

/** A live blog's folder, read and checked as far as it can be alone. */
export interface LoadedLiveBlog {
  /** Missing when it is a draft, or too broken to be taken. */
  liveBlog?: LiveBlog
  /** Its entries, when it is too broken to be taken and they are not. */
  stranded: Entry[]
  /** How many entries its folder has, drafts included. */
  read: number
  problems: Problem[]
  /** Hash of all that its folder holds: see `stampContent`. */
  contentStamp: string
  /** Paths of Markdown files that are too broken to be taken, or in a live blog that is. */
  broken: string[]
  /** Paths of Markdown files that are drafts, or in a live blog that is one. */
  drafts: string[]
}

/** Reads and checks the folder of a live blog. */
export async function loadLiveBlog(context: LoadContext, slug: string): Promise<LoadedLiveBlog> {
  const { root, vocabulary } = context
  const folder = listLiveBlog(root.path, slug)
  const problems: Problem[] = []
  const noted: Noted = {
    digests: new Map(),
    pictures: new Set(),
    broken: new Set(),
    drafts: new Set(),
  }
  const loaded = (liveBlog?: LiveBlog, stranded: Entry[] = []): LoadedLiveBlog => ({
    ...(liveBlog && { liveBlog }),
    stranded,
    read: folder.days.reduce((sum, { entries }) => sum + entries.length, 0),
    problems,
    contentStamp: stampContent(root.path, slug, noted.digests),
    broken: [...noted.broken],
    drafts: [...noted.drafts],
  })
  checkFolder(root, folder, problems)
  const document = readIndex(context, folder, problems)
  const facts = document?.facts
  if (document) noted.digests.set(`live-blogs/${slug}/index.md`, document.digest)
  // A broken index.md may have named another zone than the site's: then no zone is known.
  const timezone = facts && (facts.timezone ?? context.timezone)
  const days = new Set(folder.days.map(({ name }) => name))
  const about = { slug, timezone, facts: facts ?? {}, days }
  const entries = folder.days.flatMap((day) => loadDay(context, about, day, noted, problems))
  const published = entries.flatMap(({ entry }) => (entry ? [entry] : []))
  if (!document || !facts) {
    filesOf(folder).forEach((file) => noted.broken.add(file))
    return loaded(undefined, published)
  }
  const references = listReferences(document.body)
  const isWhole = noted.broken.size === 0
  const siblings = folder.files
  const subject = { ...document, slug, siblings, references, vocabulary, entries, isWhole }
  applyRules(rules.document, subject, problems)
  applyRules(rules.liveBlog, subject, problems)
  if (facts.draft) {
    filesOf(folder).forEach((file) => noted.drafts.add(file))
    return loaded()
  }
  notePictures(noted, facts, references, `live-blogs/${slug}`)
  const pictures = await openPictures(root, noted.pictures, problems)
  for (const { path, digest } of pictures) noted.digests.set(path, digest)
  const links = linksOf(references)
  return loaded(
    toLiveBlog(
      slug,
      timezone ?? 'UTC',
      context.language ?? 'en',
      { ...document, links },
      published,
      pictures,
    ),
  )
}

/** All Markdown files of a live blog, the `index.md` that it should have among them. */
function filesOf({ slug, days }: LiveBlogFolder): string[] {
  const entries = days.flatMap(({ name: day, entries: names }) =>
    names.map((name) => `${day}/${name}.md`),
  )
  return ['index.md', ...entries].map((path) => `live-blogs/${slug}/${path}`)
}

function readIndex(
  { root, timezone }: LoadContext,
  { slug, files, misnamedIndex }: LiveBlogFolder,
  problems: Problem[],
): Document<LiveBlogFrontMatter> | undefined {
  const folder = `live-blogs/${slug}`
  const hasIndex = files.has('index.md')
  const place = misnamedIndex === undefined ? folder : `${folder}/${misnamedIndex}`
  applyRules(
    rules.folder,
    {
      file: new ContentFile(place, root.display),
      slug,
      hasIndex,
      ...(misnamedIndex !== undefined && { misnamedIndex }),
    },
    problems,
  )
  if (!hasIndex) return undefined
  return readDocument(root, `${folder}/index.md`, liveBlogSchema, problems, { timezone })
}

/** A live blog as the archive keeps it, from its front matter and its entries, in any order. */
export function toLiveBlog(
  slug: string,
  timezone: string,
  language: string,
  {
    facts,
    bodyOffset,
    digest,
    links,
  }: Pick<Document<LiveBlogFrontMatter>, 'facts' | 'bodyOffset' | 'digest'> & {
    links: readonly string[]
  },
  entries: Entry[],
  pictures: readonly PictureFile[],
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
    language: facts.language ?? language,
    topics: facts.topics,
    authors: facts.authors,
    ...(coverageStart !== undefined && { coverageStart }),
    ...(coverageEnd !== undefined && { coverageEnd }),
    ...(facts.image && { image: facts.image }),
    aliases: facts.aliases,
    links,
    digest,
    bodyOffset,
    tally: tallyOf({ slug, topics: facts.topics, authors: facts.authors, links }, entries),
    entries,
    pictures,
  }
}
