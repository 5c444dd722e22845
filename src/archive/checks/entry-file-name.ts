import { isSlug, toSlug } from '../../model/slug.ts'
import type { Rule } from '../rule.ts'
import type { NameSubject } from '../subjects.ts'

const NAME = /^([01]\d|2[0-3])([0-5]\d)-(.+)$/

/** An entry whose file name is not its time and a slug. */
export const entryFileName: Rule<NameSubject> = {
  name: 'entry-file-name',
  severity: 'error',
  check({ file, kind, name }, report) {
    if (kind !== 'entry' || isEntryName(name)) return
    const [, hours, minutes, rest] = NAME.exec(name) ?? []
    const slug = toSlug(rest ?? name.replace(/^[\d:.-]+/, ''))
    report({
      file,
      message: `"${name}.md" is not the time and the slug of an entry.`,
      fix:
        rest !== undefined && slug !== ''
          ? `Name it ${hours}${minutes}-${slug}.md.`
          : `Name it with its four-digit time and a slug, such as 1220-${slug || 'both-sides-go-home'}.md.`,
    })
  },
}

/** Whether a file name without `.md` is that of an entry: `1220-both-sides-go-home`. */
export function isEntryName(name: string): boolean {
  const [, , , slug] = NAME.exec(name) ?? []
  return slug !== undefined && isSlug(slug)
}
