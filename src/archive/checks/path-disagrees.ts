import { instantsOf, toIso, toZoned } from '../../model/zoned-time.ts'
import type { Rule } from '../rule.ts'
import type { EntrySubject } from '../subjects.ts'

/** A day folder or a file name that tells another time than the timestamp. */
export const pathDisagrees: Rule<EntrySubject> = {
  name: 'path-disagrees',
  severity: 'error',
  check({ file, facts, day, name, liveBlog }, report) {
    const { slug, timezone } = liveBlog
    const told = toZoned(facts.timestamp.instant, timezone)
    if (told.day === day && told.clock === clockOf(name)) return
    const [meant] = instantsOf(day, clockOf(name), timezone)
    if (meant === undefined) return // skipped-clock-time
    report({
      file,
      at: { field: ['timestamp'] },
      message: `The timestamp is ${told.day} ${told.clock} in ${timezone}, and the path says ${day} ${clockOf(name)}.`,
      fix: `Move the file to live-blogs/${slug}/${told.day}/${told.clock.replace(':', '')}-${name.slice(5)}.md, or write the timestamp ${toIso(meant, timezone)}.`,
    })
  },
}

/** The clock time that a file name begins with: `12:20` of `1220-both-sides-go-home`. */
export function clockOf(name: string): string {
  return `${name.slice(0, 2)}:${name.slice(2, 4)}`
}
