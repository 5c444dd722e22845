import type { Rule } from '../rule.ts'
import { fieldName } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'
import { oneOf, timestampsAt } from '../timestamp-cure.ts'
import { lacksAlt } from './image-without-alt.ts'

/** A required field that is not there. */
export const missingField: Rule<SchemaSubject> = {
  name: 'missing-field',
  severity: 'error',
  check({ file, issue, value, hints: { path, timezone } }, report) {
    if (!isMissing(issue, value) || lacksAlt(issue, value)) return
    const name = String(issue.path.at(-1))
    const nested = issue.path.length > 1
    const told =
      name === 'timestamp' && !nested && path ? timestampsAt(path.day, path.clock, timezone) : []
    report({
      file,
      at: nested ? { field: issue.path } : undefined,
      message: `The field "${fieldName(issue.path)}" is missing.`,
      fix:
        told.length > 0
          ? `Add a line ${oneOf(told.map((text) => `timestamp: ${text}`))} if the file’s path is right.`
          : `Add a line \`${name}: ${EXAMPLES[name] ?? '…'}\`${nested ? ' here' : ''}.`,
    })
  },
}

/** Whether an issue is about a value that is not there at all. */
export function isMissing(issue: SchemaSubject['issue'], value: unknown): boolean {
  const wanted = issue.code === 'invalid_type' || issue.code === 'invalid_value'
  return wanted && value === undefined && issue.path.length > 0
}

const EXAMPLES: Readonly<Record<string, string>> = {
  timestamp: '2025-12-07T12:20:00-05:00',
  title: '"…"',
  description: '"…"',
  kind: 'correction',
  text: '"…"',
  reason: '"…"',
  name: '"…"',
  url: 'https://example.org/',
  src: 'picture.jpg',
}
