import type { Rule } from '../rule.ts'
import { faultOf } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A clock time that does not say whose clock. */
export const timestampWithoutOffset: Rule<SchemaSubject> = {
  name: 'timestamp-without-offset',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (faultOf(issue) !== 'no-offset') return
    report({
      file,
      at: { field: issue.path },
      message: `${JSON.stringify(value)} has no offset from UTC, so it names no moment.`,
      fix: `Add the offset of the clock you read, such as \`${String(value)}-05:00\`, or \`Z\` for UTC.`,
    })
  },
}
