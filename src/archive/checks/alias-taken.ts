import type { Rule } from '../rule.ts'
import type { AliasSubject } from '../subjects.ts'

/** A former path that belongs to something else, so that it cannot lead here. */
export const aliasTaken: Rule<AliasSubject> = {
  name: 'alias-taken',
  severity: 'error',
  check({ file, index, alias, taken }, report) {
    if (!taken) return
    const own = taken.by === 'itself'
    report({
      file,
      at: { field: ['aliases', index] },
      message: own
        ? `"${alias}" is where this is published now.`
        : `"${alias}" is already the path of ${taken.by}.`,
      fix: own || !taken.file ? 'Remove it.' : 'Remove it from one of the two.',
      ...(!own && taken.file && { related: taken.file }),
    })
  },
}
