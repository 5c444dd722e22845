import type { Rule } from '../rule.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A required field that is not there. */
export const missingField: Rule<SchemaSubject> = {
  name: 'missing-field',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (!isMissing(issue, value) || isAlt(issue.path)) return
    const name = String(issue.path.at(-1))
    report({
      file,
      at: issue.path.length > 1 ? { field: issue.path } : undefined,
      message: `The field "${issue.path.join('.')}" is missing.`,
      fix: `Add a line \`${name}: ${EXAMPLES[name] ?? '…'}\`${issue.path.length > 1 ? ' here' : ''}.`,
    })
  },
}

/** Whether an issue is about a value that is not there at all. */
export function isMissing(issue: SchemaSubject['issue'], value: unknown): boolean {
  return issue.code === 'invalid_type' && value === undefined && issue.path.length > 0
}

function isAlt(path: readonly PropertyKey[]): boolean {
  return path.at(-1) === 'alt' && path.at(-2) === 'image'
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
