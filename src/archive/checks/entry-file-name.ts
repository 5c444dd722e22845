import { isSlug, toSlug } from '../../model/slug.ts'
import type { Rule } from '../rule.ts'
import type { NameSubject } from '../subjects.ts'

const NAME = /^((?:[01]\d|2[0-3])[0-5]\d)-(.+)$/
/** What editors write before the slug instead of `1220-`. */
const START = /^(?:\d{1,2}[.:h_-]?\d{2}(?=\D|$))?[\s._-]*/

/** An entry whose file name is not its time and a slug. */
export const entryFileName: Rule<NameSubject> = {
  name: 'entry-file-name',
  severity: 'error',
  check({ file, kind, name, day, clock, isTaken }, report) {
    if (kind !== 'entry' || isEntryName(name, day)) return
    const undated = day !== undefined && name.startsWith(day) ? name.slice(day.length + 1) : name
    const [, time = clock?.replace(':', ''), rest = undated.replace(START, '')] =
      NAME.exec(undated) ?? []
    const slug = toSlug(rest.replace(/\.md$/i, ''))
    const meant = time !== undefined && slug !== '' ? `${time}-${slug}` : undefined
    const taken = meant !== undefined && isTaken(meant)
    if (taken && meant === name.toLowerCase()) return // duplicate-slug
    report({
      file,
      message: `"${name}.md" is not the time and the slug of an entry.`,
      fix:
        meant !== undefined && !taken
          ? `Name it ${meant}.md.`
          : `Name it with its four-digit time and a slug, such as ${time ?? '1220'}-${(!taken && slug) || 'both-sides-go-home'}.md.`,
    })
  },
}

/**
 * Whether a file name without `.md` is that of an entry: `1220-both-sides-go-home`.
 *
 * @param day the folder it is in: `2025-12-07-1220-both-sides-go-home` is no entry of 20:25 there
 */
export function isEntryName(name: string, day?: string): boolean {
  if (day !== undefined && name.startsWith(day)) return false
  const [, , slug] = NAME.exec(name) ?? []
  return slug !== undefined && isSlug(slug)
}
