import type { Problem } from '../model/problem.ts'
import type { Archive, LiveBlogSummary } from './archive.ts'
import { ContentFile } from './content-file.ts'
import { type ContentRoot, reopenDocument } from './read-document.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { Unpublished } from './unpublished.ts'

/** Holds what live blogs name as their translations against each other. */
export function checkTranslations(
  root: ContentRoot,
  archive: Archive,
  { broken }: Unpublished,
  problems: Problem[],
): void {
  const bySlug = new Map(archive.liveBlogs.map((liveBlog) => [liveBlog.slug, liveBlog]))
  for (const of of archive.liveBlogs) {
    of.translations.forEach((slug, index) => {
      const other = bySlug.get(slug)
      // What is wrong with it is told already.
      if (!other && broken.has(indexOf({ slug }))) return
      if (other && isMutual(of, other)) return
      const { file } = reopenDocument(root, indexOf(of))
      const translation = other && {
        ...other,
        file: new ContentFile(indexOf(other), root.display),
      }
      applyRules(
        rules.translation,
        { file, index, slug, of, published: bySlug.keys(), ...(translation && { translation }) },
        problems,
      )
    })
  }
}

function isMutual(of: LiveBlogSummary, other: LiveBlogSummary): boolean {
  return of.language !== other.language && other.translations.includes(of.slug)
}

function indexOf({ slug }: Pick<LiveBlogSummary, 'slug'>): string {
  return `live-blogs/${slug}/index.md`
}
