import type { Rule } from '../rule.ts'
import type { SchemaSubject } from '../subjects.ts'
import { isMissing } from './missing-field.ts'

/** A value of the wrong type: a number for a title, a word for a list. */
export const wrongType: Rule<SchemaSubject> = {
  name: 'wrong-type',
  severity: 'error',
  check({ file, issue, value }, report) {
    if (issue.code !== 'invalid_type' || isMissing(issue, value)) return
    const field = issue.path.join('.')
    report({
      file,
      at: { field: issue.path },
      message: `${field === '' ? 'The content' : `"${field}"`} must be ${nameOf(issue.expected)}, and is ${describe(value)}.`,
      fix: cure(issue.expected, value),
    })
  },
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
}

function nameOf(type: string): string {
  return TYPE_NAMES[type] ?? type
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a set of fields'
  if (typeof value === 'string') return `the text ${JSON.stringify(value)}`
  return `the ${typeof value === 'number' ? 'number' : 'value'} \`${JSON.stringify(value)}\``
}

function cure(expected: string, value: unknown): string {
  if (value === undefined || value === null) return 'Give it a value, or leave the field out.'
  const scalar = typeof value !== 'object'
  if (expected === 'string' && scalar) return `Put it in quotes: \`"${String(value)}"\`.`
  if (expected === 'array' && scalar) return `Write it as a list: \`[${String(value)}]\`.`
  if (expected === 'boolean') return 'Write `true` or `false`, without quotes.'
  return `Write ${nameOf(expected)}.`
}
