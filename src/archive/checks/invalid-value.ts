import type { Rule } from '../rule.ts'
import { didYouMean } from '../suggest.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A value of the right type that the field cannot have. */
export const invalidValue: Rule<SchemaSubject> = {
  name: 'invalid-value',
  severity: 'error',
  check({ file, issue, value }, report) {
    const found = explain(issue, value)
    if (found) report({ file, at: { field: issue.path }, ...found })
  },
}

function explain(
  issue: SchemaSubject['issue'],
  value: unknown,
): { message: string; fix: string } | undefined {
  const field = issue.path.filter((part) => typeof part !== 'number').join('.')
  const shown = JSON.stringify(value)
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String)
      return {
        message: `${shown} is not a value of "${field}".`,
        fix: `${didYouMean(String(value), values)}Write one of: ${values.join(', ')}.`,
      }
    }
    case 'too_small':
      return value === ''
        ? { message: `"${field}" is empty.`, fix: 'Give it a text, or leave the field out.' }
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
      return issue.params?.['fault'] === undefined
        ? { message: `${shown} is not fit for "${field}".`, fix: formatCure(field) }
        : undefined
    default:
      return undefined
  }
}

function formatCure(field: string): string {
  if (field === 'language') return 'Write a language tag, such as `en`, `de` or `pt-BR`.'
  if (field === 'aliases') return 'Write a path of this site that begins with `/`, such as `/live/old-name/`.'
  return 'Write a whole address that begins with `https://` or `http://`.'
}
