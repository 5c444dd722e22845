import { toIso } from '../../model/zoned-time.ts'
import type { Rule } from '../rule.ts'
import type { EntrySubject } from '../subjects.ts'

/** An entry from before or after its live blog's declared coverage. */
export const outsideCoverage: Rule<EntrySubject> = {
  name: 'outside-coverage',
  severity: 'error',
  check({ file, facts, liveBlog }, report) {
    const { instant } = facts.timestamp
    const { coverageStart: start, coverageEnd: end } = liveBlog.facts
    // Entries cannot be told right or wrong before coverage-reversed is mended.
    if (start && end && end.instant < start.instant) return
    const tell = (moment: number) => toIso(moment, liveBlog.timezone)
    if (start !== undefined && instant < start.instant) {
      report({
        file,
        at: { field: ['timestamp'] },
        message: `The entry is from before its live blog’s coverage, which starts at ${tell(start.instant)}.`,
        fix: `Mend the timestamp, or set coverageStart in live-blogs/${liveBlog.slug}/index.md to ${tell(instant)}.`,
      })
    }
    if (end !== undefined && instant > end.instant) {
      report({
        file,
        at: { field: ['timestamp'] },
        message: `The entry is from after its live blog’s coverage, which ends at ${tell(end.instant)}.`,
        fix: `Mend the timestamp, or set coverageEnd in live-blogs/${liveBlog.slug}/index.md to ${tell(instant)}.`,
      })
    }
  },
}
