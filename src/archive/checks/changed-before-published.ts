import { toIso } from '../../model/zoned-time.ts'
import type { Rule } from '../rule.ts'
import { fieldName } from '../schema-fault.ts'
import type { EntrySubject } from '../subjects.ts'

/** An entry that was updated, corrected or withdrawn before it was there. */
export const changedBeforePublished: Rule<EntrySubject> = {
  name: 'changed-before-published',
  severity: 'error',
  check({ file, facts, liveBlog }, report) {
    const published = facts.timestamp.instant
    const changes = [
      { field: ['updated'], instant: facts.updated?.instant },
      { field: ['withdrawn', 'timestamp'], instant: facts.withdrawn?.timestamp.instant },
      ...facts.corrections.map(({ timestamp }, index) => ({
        field: ['corrections', index, 'timestamp'],
        instant: timestamp.instant,
      })),
    ]
    for (const { field, instant } of changes) {
      if (instant === undefined || instant >= published) continue
      report({
        file,
        at: { field },
        message: `"${fieldName(field)}" is before the entry’s own timestamp, ${toIso(published, liveBlog.timezone)}.`,
        fix: 'Mend one of the two.',
      })
    }
  },
}
