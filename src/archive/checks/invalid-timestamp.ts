import type { Rule } from '../rule.ts'
import type { SchemaSubject } from '../subjects.ts'
import { faultOf } from '../schema-fault.ts'

/** A timestamp that is not ISO 8601. */
export const invalidTimestamp: Rule<SchemaSubject> = {
  name: 'invalid-timestamp',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (faultOf(issue) !== 'not-iso') return
    report({
      file,
      at: { field: issue.path },
      message: `${JSON.stringify(value)} is not a timestamp.`,
      fix: 'Write date, `T`, time and offset, such as `2025-12-07T12:20:00-05:00`; seconds may be left out.',
    })
  },
}
