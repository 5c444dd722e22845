import type { Rule } from '../rule.ts'
import { faultOf, fieldName } from '../schema-fault.ts'
import { didYouMean } from '../suggest.ts'
import type { SchemaSubject } from '../subjects.ts'
import { lacksAlt } from './image-without-alt.ts'
import { isMissing } from './missing-field.ts'

/** A value of the right type that the field cannot have. */
export const invalidValue: Rule<SchemaSubject> = {
  name: 'invalid-value',
  severity: 'error',
  check({ file, issue, value, optional }, report) {
    if (isMissing(issue, value) || lacksAlt(issue, value)) return
    const found = explain(issue, value, optional)
    if (found) report({ file, at: { field: issue.path }, ...found })
  },
}

function explain(
  issue: SchemaSubject['issue'],
  value: unknown,
  optional: boolean,
): { message: string; fix: string } | undefined {
  const field = fieldName(issue.path)
  const shown = JSON.stringify(value)
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      if (value === null) return { message: `"${field}" is empty.`, fix: emptyCure(optional) }
      return {
        message: `${shown} is not a value of "${field}".`,
        fix: `${didYouMean(typeof value === 'string' ? value : '', values)}Write one of: ${values.join(', ')}.`,
      }
    }
    case 'too_small':
      return value === ''
        ? { message: `"${field}" is empty.`, fix: emptyCure(optional) }
        : { message: `"${field}" is too small.`, fix: `Write at least ${issue.minimum}.` }
    case 'too_big':
      return issue.origin === 'string'
        ? {
            message: `"${field}" is too long: ${String(value).length} characters.`,
            fix: `Shorten it to ${issue.maximum} characters.`,
          }
        : { message: `"${field}" is too large.`, fix: `Write at most ${issue.maximum}.` }
    case 'invalid_format':
      return { message: `${shown} is not fit for "${field}".`, fix: formatCure(field) }
    case 'custom':
      return faultOf(issue) === undefined
        ? { message: `${shown} is not fit for "${field}".`, fix: formatCure(field) }
        : undefined
    default:
      return undefined
  }
}

function emptyCure(optional: boolean): string {
  return optional ? 'Give it a value, or leave the field out.' : 'Give it a value.'
}

function formatCure(field: string): string {
  if (field === 'language') return 'Write a language tag, such as `en`, `de` or `pt-BR`.'
  if (field === 'aliases')
    return 'Write a path of this site that begins with `/`, such as `/live/old-name/`.'
  return 'Write a whole address that begins with `https://` or `http://`.'
}
