import type { Rule } from '../rule.ts'
import { fieldName } from '../schema-fault.ts'
import type { SchemaSubject } from '../subjects.ts'
import { isNumberForTimestamp } from './invalid-timestamp.ts'
import { lacksAlt } from './image-without-alt.ts'
import { isMissing } from './missing-field.ts'

/** A value of the wrong type: a number for a title, a word for a list. */
export const wrongType: Rule<SchemaSubject> = {
  name: 'wrong-type',
  severity: 'error',
  check(subject, report) {
    const { file, issue, value } = subject
    if (issue.code !== 'invalid_type' || isMissing(issue, value)) return
    if (lacksAlt(issue, value) || isNumberForTimestamp(issue, value)) return
    const field = fieldName(issue.path)
    const item = typeof issue.path.at(-1) === 'number'
    report({
      file,
      at: { field: issue.path },
      message: `${field === '' ? 'The content' : `${item ? 'An item of ' : ''}"${field}"`} must be ${nameOf(issue.expected)}, and is ${describe(value)}.`,
      fix: cure(subject, issue.expected),
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
  return `the ${typeof value === 'number' ? 'number' : 'value'} \`${scalarText(value) ?? ''}\``
}

function cure({ issue, value, fields, optional }: SchemaSubject, expected: string): string {
  if (value === undefined || value === null) {
    return optional ? 'Give it a value, or leave the field out.' : 'Give it a value.'
  }
  const written = scalarText(value)
  const [, name, rest = ''] = /^(\w+)[:：](\S.*)$/.exec(written ?? '') ?? []
  if (issue.path.length === 0) {
    return name === undefined
      ? 'Write each field on a line of its own: its name, a colon, a space, its value.'
      : `Put a space after the colon: \`${name}: ${rest}\`.`
  }
  if (expected === 'boolean') return booleanCure(written ?? '')
  if (expected === 'string' && written !== undefined) return `Put it in quotes: \`"${written}"\`.`
  if (expected === 'array') {
    return written === undefined
      ? 'Put `- ` before its first field, and two spaces before the others.'
      : `Write it as a list: \`[${written}]\`.`
  }
  if (fields.length > 0) {
    return `Write its fields on lines of their own below \`${String(issue.path.at(-1))}:\`, with two spaces before each: ${fields.join(', ')}.`
  }
  return `Write ${nameOf(expected)}.`
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

function booleanCure(written: string): string {
  const word = written.toLowerCase().replace(/[^a-z]/g, '')
  if (['yes', 'y', 'on', 'true'].includes(word)) return 'Write `true`, without quotes.'
  if (['no', 'n', 'off', 'false'].includes(word)) return 'Write `false`, without quotes.'
  return 'Write `true` or `false`, without quotes.'
}
