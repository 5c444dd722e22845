import type { Rule } from '../rule.ts'
import type { LiveBlogSubject } from '../subjects.ts'

/** A live blog with nothing in it, unless it is still to come. */
export const liveBlogWithoutEntry: Rule<LiveBlogSubject> = {
  name: 'live-blog-without-entry',
  severity: 'error',
  check({ file, facts, slug, entries, isWhole }, report) {
    if (!isWhole || facts.draft || facts.status === 'upcoming') return
    if (entries.some(({ facts: { draft } }) => !draft)) return
    report({
      file,
      message: 'The live blog has no published entry.',
      fix: `Add one as live-blogs/${slug}/<YYYY-MM-DD>/<HHMM>-<slug>.md, or set \`status: upcoming\` or \`draft: true\`.`,
    })
  },
}
