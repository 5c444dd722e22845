import type { Rule } from '../rule.ts'
import type { FolderSubject } from '../subjects.ts'

/** A folder of entries without the live blog that they belong to. */
export const missingLiveBlog: Rule<FolderSubject> = {
  name: 'missing-live-blog',
  severity: 'error',
  check({ file, slug, hasIndex }, report) {
    if (hasIndex) return
    report({
      file,
      message: `The entries in live-blogs/${slug}/ are in no live blog, since it has no index.md.`,
      fix: `Add live-blogs/${slug}/index.md with a title and a description.`,
    })
  },
}
