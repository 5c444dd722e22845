import type { Rule } from '../rule.ts'
import type { LiveBlogSubject } from '../subjects.ts'

/** More than one pinned entry in a live blog: which one comes first? */
export const twoPinned: Rule<LiveBlogSubject> = {
  name: 'two-pinned',
  severity: 'error',
  check({ entries }, report) {
    const pinned = entries.filter(({ facts }) => facts.pinned && !facts.draft && !facts.withdrawn)
    const [first, ...others] = pinned
    for (const { file } of others) {
      report({
        file,
        at: { key: ['pinned'] },
        message: `Another entry of this live blog is pinned already: ${first?.file.displayPath ?? ''}.`,
        fix: 'Remove `pinned: true` from one of them.',
        ...(first && { related: first.file }),
      })
    }
  },
}
