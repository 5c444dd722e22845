import { daysInMonth } from '../../model/timestamp.ts'
import type { Rule } from '../rule.ts'
import type { NameSubject } from '../subjects.ts'

/** A folder of a live blog that is not named for a day. */
export const dayFolderName: Rule<NameSubject> = {
  name: 'day-folder-name',
  severity: 'error',
  check({ file, kind, name, isTaken }, report) {
    if (kind !== 'day' || isDay(name)) return
    const day = toDay(name)
    report({
      file,
      message: `"${name}" is not a day.`,
      fix:
        day === undefined
          ? 'Name the folder for the day of its entries, such as 2025-12-07. Pictures go beside the Markdown file that shows them.'
          : isTaken(day)
            ? `Move what is in it to the folder ${day}.`
            : `Name the folder ${day}.`,
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

/** The day that is written another way, if it can be no other. */
function toDay(text: string): string | undefined {
  const match = /^(\d{4})(?:(\d{2})(\d{2})|\D(\d{1,2})\D(\d{1,2}))$/.exec(text)
  if (!match) return undefined
  const [, year = '', month, date, loneMonth = '', loneDate = ''] = match
  const day = `${year}-${(month ?? loneMonth).padStart(2, '0')}-${(date ?? loneDate).padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
