import type { Rule } from '../rule.ts'
import type { UnparsedSubject } from '../subjects.ts'

/** Front matter in a language other than YAML; `---js` would be code. */
export const frontMatterLanguage: Rule<UnparsedSubject> = {
  name: 'front-matter-language',
  severity: 'error',
  check({ file, fault }, report) {
    if (fault.fault !== 'language') return
    report({
      file,
      message: `The front matter is marked as ${fault.language}; only YAML is read, and no code is run.`,
      fix: 'Make the first line `---` and write the fields in YAML.',
    })
  },
}
