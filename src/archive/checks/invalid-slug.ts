import { isSlug, toSlug } from '../../model/slug.ts'
import type { Rule } from '../rule.ts'
import type { NameSubject } from '../subjects.ts'

/** A name that is unfit for a URL. */
export const invalidSlug: Rule<NameSubject> = {
  name: 'invalid-slug',
  severity: 'error',
  check({ file, kind, name, isTaken }, report) {
    if (kind !== 'live blog' || isSlug(name)) return
    const slug = toSlug(name)
    const taken = isTaken(slug)
    if (taken && slug === name.toLowerCase()) return // duplicate-slug
    report({
      file,
      message: `"${name}" cannot be part of a URL.`,
      fix:
        slug !== '' && !taken
          ? `Name it "${slug}".`
          : 'Name it with lower-case letters a to z, digits and hyphens.',
    })
  },
}
