import { documentPath, type LinkSource } from './resolve-link.ts'

/** What is in the content folder, and yet not in the archive. */
export interface Unpublished {
  /** Paths of Markdown files that are too broken to be taken, or in a live blog that is. */
  broken: ReadonlySet<string>
  /** Paths of Markdown files that are drafts, or in a live blog that is one. */
  drafts: ReadonlySet<string>
  /** Whether `topics.yaml` is broken. */
  topics: boolean
  /** Whether `people.yaml` is broken. */
  people: boolean
}

/** Why a link may lead to nothing although an editor can see where it should lead. */
export function findUnpublished(
  { broken, drafts, topics, people }: Unpublished,
  from: LinkSource,
  href: string,
): 'broken' | 'draft' | undefined {
  if (topics && href.startsWith('/topics/')) return 'broken'
  if (people && href.startsWith('/people/')) return 'broken'
  // Which months have a page follows from all live blogs.
  if (broken.size > 0 && href.startsWith('/archive/')) return 'broken'
  const path = documentPath(from, href)
  if (broken.has(path) || holdsDay(broken, path)) return 'broken'
  return drafts.has(path) || holdsDay(drafts, path) ? 'draft' : undefined
}

/** Whether one of the files is in a day's folder: the path ends with `/` for that of a day's page. */
function holdsDay(files: ReadonlySet<string>, path: string): boolean {
  return path.endsWith('/') && [...files].some((file) => file.startsWith(path))
}
