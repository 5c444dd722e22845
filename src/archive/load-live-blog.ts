import { listReferences } from '../markdown/list-references.ts'
import { type LiveBlogFrontMatter, liveBlogSchema } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { Entry, LiveBlog, PictureFile } from './archive.ts'
import { checkFolder } from './check-tree.ts'
import { ContentFile } from './content-file.ts'
import { listLiveBlog, type LiveBlogFolder } from './content-tree.ts'
import { oldestFirst } from './entry-row.ts'
import { linksOf, type LoadContext, loadDay, type Noted, picturesOf } from './load-day.ts'
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
  /** With its drafts, even when it is one; missing where no preview is asked for. */
  preview?: LiveBlog
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
    draftPictures: new Set(),
    broken: new Set(),
    drafts: new Set(),
  }
  const loaded = (
    found: Pick<LoadedLiveBlog, 'liveBlog' | 'preview'>,
    stranded: Entry[] = [],
  ): LoadedLiveBlog => ({
    ...found,
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
  const all = entries.map(({ entry }) => entry)
  const published = all.filter(({ draft }) => !draft)
  if (!document || !facts) {
    filesOf(folder).forEach((file) => noted.broken.add(file))
    return loaded({}, published)
  }
  const references = listReferences(document.body)
  const isWhole = noted.broken.size === 0
  const siblings = folder.files
  const subject = { ...document, slug, siblings, references, vocabulary, entries, isWhole }
  applyRules(rules.document, subject, problems)
  applyRules(rules.liveBlog, subject, problems)
  const make = (told: Entry[], pictures: PictureFile[]) => {
    const written = { ...document, links: linksOf(references) }
    return toLiveBlog(slug, timezone ?? 'UTC', context.language ?? 'en', written, told, pictures)
  }
  for (const path of picturesOf(facts, references, `live-blogs/${slug}`)) noted.pictures.add(path)
  const preview = async () => {
    if (!context.preview) return {}
    // What is wrong with a picture is told when it is to be published.
    const paths = noted.pictures.union(noted.draftPictures)
    return { preview: make(all, await openPictures(root, paths, [], context.preview.pictures)) }
  }
  if (facts.draft) {
    filesOf(folder).forEach((file) => noted.drafts.add(file))
    return loaded(await preview())
  }
  const pictures = await openPictures(root, noted.pictures, problems, context.preview?.pictures)
  for (const { path, digest } of pictures) noted.digests.set(path, digest)
  const liveBlog = make(published, pictures)
  const hasDrafts = published.length < all.length
  return loaded({
    liveBlog,
    ...(hasDrafts ? await preview() : context.preview && { preview: liveBlog }),
  })
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
    translations: facts.translations,
    aliases: facts.aliases,
    ...(facts.draft && { draft: true }),
    links,
    digest,
    bodyOffset,
    tally: tallyOf({ slug, topics: facts.topics, authors: facts.authors, links }, entries),
    entries,
    pictures,
  }
}
