import { listReferences } from '../markdown/list-references.ts'
import { type LiveBlogFrontMatter, liveBlogSchema } from '../model/live-blog.ts'
import type { Problem } from '../model/problem.ts'
import type { Entry, LiveBlog } from './archive.ts'
import { ContentFile } from './content-file.ts'
import type { LiveBlogFolder } from './content-tree.ts'
import { oldestFirst } from './create-archive.ts'
import { type LoadContext, loadDay, note, type Noted } from './load-day.ts'
import { type Document, readDocument } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'

/** A live blog's folder, read and checked as far as it can be alone. */
export interface LoadedLiveBlog extends Noted {
  /** Missing when it is a draft, or too broken to be taken. */
  liveBlog?: LiveBlog
}

/** Reads a live blog and its entries; what is wrong goes to `problems`. */
export function loadLiveBlog(
  context: LoadContext,
  folder: LiveBlogFolder,
  problems: Problem[],
): LoadedLiveBlog {
  const { vocabulary } = context
  const { slug } = folder
  const loaded: LoadedLiveBlog = {
    links: [],
    aliases: [],
    pictures: new Set(),
    broken: new Set(),
    drafts: new Set(),
  }
  const document = readIndex(context, folder, problems)
  const facts = document?.facts
  // A broken index.md may have named another zone than the site's: then no zone is known.
  const timezone = facts && (facts.timezone ?? context.timezone)
  const days = new Set(folder.days.map(({ name }) => name))
  const liveBlog = { slug, timezone, facts: facts ?? {}, days }
  const entries = folder.days.flatMap((day) => loadDay(context, liveBlog, day, loaded, problems))
  if (!document || !facts) {
    filesOf(folder).forEach((file) => loaded.broken.add(file))
    return loaded
  }
  const references = listReferences(document.body)
  const isWhole = loaded.broken.size === 0
  const siblings = folder.files
  const subject = { ...document, slug, siblings, references, vocabulary, entries, isWhole }
  applyRules(rules.document, subject, problems)
  applyRules(rules.liveBlog, subject, problems)
  if (facts.draft) {
    filesOf(folder).forEach((file) => loaded.drafts.add(file))
    return { ...loaded, links: [], aliases: [], pictures: new Set() }
  }
  note(loaded, document, references, { liveBlog: slug }, `live-blogs/${slug}`)
  const published = entries.flatMap(({ entry }) => (entry ? [entry] : []))
  loaded.liveBlog = toLiveBlog(slug, timezone ?? 'UTC', document, published)
  return loaded
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
  {
    facts,
    bodyOffset,
    digest,
  }: Pick<Document<LiveBlogFrontMatter>, 'facts' | 'bodyOffset' | 'digest'>,
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
