import type { Rule } from '../rule.ts'
import { faultOf } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'
import { mendTimestamp, oneOf, timestampsAt } from '../timestamp-cure.ts'

/** A timestamp that is not ISO 8601. */
export const invalidTimestamp: Rule<SchemaSubject> = {
  name: 'invalid-timestamp',
  severity: 'error',
  check({ file, issue, value, hints }, report) {
    if (faultOf(issue) !== 'not-iso' && !isNumberForTimestamp(issue, value)) return
    const { timezone, path } = hints
    const mended = mendTimestamp(String(value), timezone)
    const told = isOwn(issue) && path ? timestampsAt(path.day, path.clock, timezone) : []
    report({
      file,
      at: { field: issue.path },
      message: `${JSON.stringify(value)} is not a timestamp.`,
      fix:
        mended.length > 0
          ? `Write ${oneOf(mended)}.`
          : told.length > 0
            ? `Write ${oneOf(told)} if the file’s path is right.`
            : 'Write date, `T`, time and offset, such as `2025-12-07T12:20:00-05:00`.',
    })
  },
}

const FIELDS: ReadonlySet<unknown> = new Set([
  'timestamp',
  'updated',
  'coverageStart',
  'coverageEnd',
])

/** Whether an issue is about the entry's own timestamp, which its file's path tells too. */
function isOwn({ path }: SchemaSubject['issue']): boolean {
  return path.length === 1 && path[0] === 'timestamp'
}

/** Whether a timestamp was written as a number alone: `1220`, `20251207`. */
export function isNumberForTimestamp(issue: SchemaSubject['issue'], value: unknown): boolean {
  return issue.code === 'invalid_type' && typeof value === 'number' && FIELDS.has(issue.path.at(-1))
}
