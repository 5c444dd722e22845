import type { ArchiveMonthLine, CalendarDay } from '../views/archive-calendar.ts'
import { fill } from '../words/fill.ts'
import type { Words } from '../words/words-in.ts'
import { type Html, markup } from './html.ts'

/**
 * A month as a small picture: a square for each day, darker the more it had. It says nothing that
 * the words beside it do not, but for the names of its days, which come up when pointed at.
 */
export function calendarHtml({ days }: ArchiveMonthLine, words: Words): string {
  return markup`<div class="calendar" aria-hidden="true">${days.map((day, index) => squareHtml(day, index, words))}</div>`
    .text
}

function squareHtml(
  { weekday, level, label, extent }: CalendarDay,
  index: number,
  { archive }: Words,
): Html {
  const told = fill(archive.dayExtent, { day: label, updates: extent })
  const begins = index === 0 ? ` begins-on-${weekday}` : ''
  const title = level === 0 ? undefined : markup` title="${told}"`
  return markup`<span class="level-${level}${begins}"${title}></span>`
}
