import { daysInMonth } from '../../model/timestamp.ts'
import type { Rule } from '../rule.ts'
import type { NameSubject } from '../subjects.ts'

/** A folder of a live blog that is not named for a day. */
export const dayFolderName: Rule<NameSubject> = {
  name: 'day-folder-name',
  severity: 'error',
  check({ file, kind, name }, report) {
    if (kind !== 'day' || isDay(name)) return
    report({
      file,
      message: `"${name}" is not a day.`,
      fix: 'Name the folder for the day of its entries, such as 2025-12-07.',
    })
  },
}

/** Whether a text is a day of the calendar, `2025-12-07`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
