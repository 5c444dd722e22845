import type { Rule } from '../rule.ts'
import type { UnparsedSubject } from '../subjects.ts'

/** A Markdown file that does not say when, or what, it is. */
export const missingFrontMatter: Rule<UnparsedSubject> = {
  name: 'missing-front-matter',
  severity: 'error',
  check({ file, fault, text }, report) {
    if (fault.fault === 'missing') {
      report({ file, message: 'The file has no front matter.', fix: cure(text) })
    }
    if (fault.fault === 'unclosed') {
      report({
        file,
        message: 'The front matter has no end.',
        fix: 'Put a line `---` after its last field.',
      })
    }
    if (fault.fault === 'end-goes-on') {
      const { line, end } = fault
      report({
        file,
        at: { line, column: 1 },
        message: `The line that ends the front matter is "${end.slice(0, 40)}".`,
        fix: 'Make it three hyphens and nothing else: `---`.',
      })
    }
  },
}

function cure(text: string): string {
  const [first = ''] = text.split('\n', 1)
  if (/^\s+---/.test(text))
    return 'Remove what stands before the first `---`, spaces and empty lines too.'
  if (/^[-–—−]+\s*$/.test(first))
    return 'Make the first line three hyphens and nothing else: `---`.'
  if (/^[a-z]\w*:/i.test(first) && /^---\s*$/m.test(text))
    return 'Put a line `---` before the first field.'
  return 'Begin it with a line `---`, then its fields, then another line `---`.'
}
