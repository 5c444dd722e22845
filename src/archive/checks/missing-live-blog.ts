import type { Rule } from '../rule.ts'
import type { FolderSubject } from '../subjects.ts'

/** A folder of entries without the live blog that they belong to. */
export const missingLiveBlog: Rule<FolderSubject> = {
  name: 'missing-live-blog',
  severity: 'error',
  check({ file, slug, hasIndex, misnamedIndex }, report) {
    if (hasIndex) return
    report({
      file,
      message: `live-blogs/${slug}/ has no index.md, so its entries are in no live blog.`,
      fix:
        misnamedIndex === undefined
          ? `Add live-blogs/${slug}/index.md with a title and a description.`
          : `Rename ${misnamedIndex} to index.md.`,
    })
  },
}
