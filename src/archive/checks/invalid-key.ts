import { toSlug } from '../../model/slug.ts'
import type { Rule } from '../rule.ts'
import type { SchemaSubject } from '../subjects.ts'

/** A topic or person whose key is unfit for a URL. */
export const invalidKey: Rule<SchemaSubject> = {
  name: 'invalid-key',
  severity: 'error',
  check({ file, issue }, report) {
    if (issue.code !== 'invalid_key') return
    const key = String(issue.path.at(-1))
    const slug = toSlug(key)
    report({
      file,
      at: { key: issue.path },
      message: `"${key}" cannot be part of a URL.`,
      fix: slug === '' ? 'Use lower-case letters a to z, digits and hyphens.' : `Write "${slug}".`,
    })
  },
}
