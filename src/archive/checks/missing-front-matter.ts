import type { Rule } from '../rule.ts'
import type { UnparsedSubject } from '../subjects.ts'

/** A Markdown file that does not say when, or what, it is. */
export const missingFrontMatter: Rule<UnparsedSubject> = {
  name: 'missing-front-matter',
  severity: 'error',
  check({ file, fault }, report) {
    if (fault.fault === 'missing') {
      report({
        file,
        message: 'The file has no front matter.',
        fix: 'Begin it with a line `---`, then its fields, then another line `---`.',
      })
    }
    if (fault.fault === 'unclosed') {
      report({
        file,
        message: 'The front matter has no end.',
        fix: 'Put a line `---` after its last field.',
      })
    }
  },
}
