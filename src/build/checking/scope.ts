import type { Problem } from '../../model/problem.ts'
import type { CheckedContent } from './check-content.ts'
import { linksToOneOf } from './check-across.ts'

/** What a change in some files may have broken. */
export interface Scope {
  /** How many files have changed. */
  files: number
  /** Files at the top of the content folder that have changed: everything depends on them. */
  siteFiles: readonly string[]
  /** Live blogs in which something has changed. */
  liveBlogs: ReadonlySet<string>
  /** Other live blogs that link to one of these. */
  linking: ReadonlySet<string>
}

/** Files that no problem follows from. */
const NO_CONTENT = new Set(['README.md'])

/** @param changed paths in the content folder */
export function scopeOf(changed: readonly string[], liveBlogs: CheckedContent['liveBlogs']): Scope {
  const files = changed.filter((path) => !NO_CONTENT.has(path))
  const inLiveBlogs = files.filter((path) => path.startsWith('live-blogs/'))
  const slugs = new Set(inLiveBlogs.map((path) => path.split('/')[1] ?? ''))
  const linking = liveBlogs
    .filter(({ slug, linksTo }) => !slugs.has(slug) && linksToOneOf(linksTo, slugs))
    .map(({ slug }) => slug)
  return {
    files: files.length,
    siteFiles: files.filter((path) => !path.includes('/')),
    liveBlogs: slugs,
    linking: new Set(linking),
  }
}

/**
 * The problems that a change may have brought: those of the live blogs in which something has changed,
 * links to these from others, former paths that clash with theirs, and those of no live blog.
 *
 * @param display the content folder as problems name it
 */
export function problemsIn(
  { siteFiles, liveBlogs, linking }: Scope,
  problems: readonly Problem[],
  display: string,
): Problem[] {
  if (siteFiles.length > 0) return [...problems]
  const slugOf = (file: string) => {
    const path = display === '' ? file : file.slice(display.length + 1)
    return path.startsWith('live-blogs/') ? path.split('/')[1] : undefined
  }
  return problems.filter(({ file, rule, related }) => {
    const slug = slugOf(file)
    if (slug === undefined || liveBlogs.has(slug)) return true
    if (rule === 'broken-link' && linking.has(slug)) return true
    return related !== undefined && liveBlogs.has(slugOf(related.file) ?? '')
  })
}
