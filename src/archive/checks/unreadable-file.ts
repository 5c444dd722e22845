import type { Rule } from '../rule.ts'
import type { UnreadSubject } from '../subjects.ts'

/** A file that the operating system does not give out. */
export const unreadableFile: Rule<UnreadSubject> = {
  name: 'unreadable-file',
  severity: 'error',
  check({ file, fault }, report) {
    if (fault.fault !== 'unreadable') return
    report({
      file,
      message: `It cannot be read: ${fault.reason}.`,
      fix: 'Make it readable for the account that builds the site, or remove it.',
    })
  },
}
