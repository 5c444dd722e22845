import type { Rule } from '../rule.ts'
import { faultOf } from '../schema-fault.ts'
import { didYouMean } from '../suggest.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A zone that is not in the IANA time zone database. */
export const unknownTimezone: Rule<SchemaSubject> = {
  name: 'unknown-timezone',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (faultOf(issue) !== 'no-such-zone') return
    report({
      file,
      at: { field: issue.path },
      message: `${JSON.stringify(value)} is not an IANA time zone.`,
      fix: `${didYouMean(String(value), Intl.supportedValuesOf('timeZone'))}Write a name such as Europe/London or America/New_York.`,
    })
  },
}
