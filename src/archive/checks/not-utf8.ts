import type { Rule } from '../rule.ts'
import type { UnreadSubject } from '../subjects.ts'

/** A file in another encoding: its letters would come out wrong. */
export const notUtf8: Rule<UnreadSubject> = {
  name: 'not-utf8',
  severity: 'error',
  check({ file, fault }, report) {
    if (fault.fault !== 'not-utf8') return
    const { line, column, encoding } = fault
    report({
      file,
      at: { line, column },
      message: `The file is not UTF-8 text${encoding === 'unknown' ? ' from this place on' : `, but ${encoding}`}.`,
      fix: 'Save it again with the encoding UTF-8.',
    })
  },
}
