import type { Rule } from '../rule.ts'
import { suggest } from '../suggest.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A field that nothing reads: most often a misspelt one, whose value would be lost. */
export const unknownField: Rule<SchemaSubject> = {
  name: 'unknown-field',
  severity: 'error',
  check({ file, issue, fields }, report) {
    if (issue.code !== 'unrecognized_keys') return
    for (const key of issue.keys) {
      const meant = suggest(key, fields)
      report({
        file,
        at: { key: [...issue.path, key] },
        message: `There is no field "${key}" here.`,
        fix:
          meant === undefined
            ? `The fields are: ${fields.join(', ')}.`
            : `Did you mean "${meant}"? The fields are: ${fields.join(', ')}.`,
      })
    }
  },
}
