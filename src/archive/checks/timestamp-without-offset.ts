import type { Rule } from '../rule.ts'
import { faultOf } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'
import { mendTimestamp, oneOf } from '../timestamp-cure.ts'

/** A clock time that does not say whose clock. */
export const timestampWithoutOffset: Rule<SchemaSubject> = {
  name: 'timestamp-without-offset',
  severity: 'error',
  check({ file, issue, value, hints: { timezone } }, report) {
    if (faultOf(issue) !== 'no-offset') return
    const mended = mendTimestamp(String(value), timezone)
    report({
      file,
      at: { field: issue.path },
      message: `${JSON.stringify(value)} has no offset from UTC, so it names no moment.`,
      fix:
        timezone !== undefined && mended.length > 0
          ? `Write ${oneOf(mended)} if it was read off a clock in ${timezone}.`
          : 'Add the offset of the clock you read, such as `-05:00`, or `Z` for UTC.',
    })
  },
}
