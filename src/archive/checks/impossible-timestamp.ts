import { daysInMonth } from '../../model/timestamp.ts'
import type { Rule } from '../rule.ts'
import { faultOf } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A day or a clock time that no calendar and no clock has: 30 February, 25:00. */
export const impossibleTimestamp: Rule<SchemaSubject> = {
  name: 'impossible-timestamp',
  severity: 'error',
  check({ file, issue, value }, report) {
    const fault = faultOf(issue)
    if (fault !== 'no-such-day' && fault !== 'no-such-time') return
    const text = String(value)
    report({
      file,
      at: { field: issue.path },
      message:
        fault === 'no-such-day'
          ? `There is no day ${text.slice(0, 10)}.`
          : `There is no time ${text.slice(11)}.`,
      fix:
        fault === 'no-such-day'
          ? dayCure(text)
          : 'Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets from -14:00 to +14:00.',
    })
  },
}

function dayCure(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number)
  if (month < 1 || month > 12) return 'Months go from 01 to 12.'
  return `That month has ${daysInMonth(year, month)} days.`
}
