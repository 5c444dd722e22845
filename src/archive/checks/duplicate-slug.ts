import type { Rule } from '../rule.ts'
import type { NamesSubject } from '../subjects.ts'

/** Names that would share a URL on a server that does not tell capitals from small letters. */
export const duplicateSlug: Rule<NamesSubject> = {
  name: 'duplicate-slug',
  severity: 'error',
  check({ names }, report) {
    const first = new Map<string, NamesSubject['names'][number]>()
    for (const item of names) {
      const folded = item.name.toLowerCase()
      const other = first.get(folded)
      if (!other) {
        first.set(folded, item)
        continue
      }
      report({
        file: item.file,
        message: `"${item.name}" and "${other.name}" would have the same URL.`,
        fix: 'Rename one of them, so that they differ in more than capitals.',
        related: other.file,
      })
    }
  },
}
