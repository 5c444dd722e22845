import type { Rule } from '../rule.ts'
import type { LiveBlogSubject } from '../subjects.ts'

/** A live blog whose coverage ends before it starts. */
export const coverageReversed: Rule<LiveBlogSubject> = {
  name: 'coverage-reversed',
  severity: 'error',
  check({ file, facts }, report) {
    const { coverageStart: start, coverageEnd: end } = facts
    if (start === undefined || end === undefined || end.instant >= start.instant) return
    report({
      file,
      at: { field: ['coverageEnd'] },
      message: 'coverageEnd is before coverageStart.',
      fix: 'Mend one of the two.',
    })
  },
}
