import type { ArchiveMonthLine, CalendarDay } from '../views/archive-calendar.ts'
import { type Html, markup } from './html.ts'

/**
 * A month as a small picture: a square for each day, darker the more it had. It says nothing that
 * the words beside it do not, but for the names of its days, which come up when pointed at.
 */
export function calendarHtml({ days }: ArchiveMonthLine): string {
  return markup`<div class="calendar" aria-hidden="true">${days.map(squareHtml)}</div>`.text
}

function squareHtml({ weekday, level, label, extent }: CalendarDay, index: number): Html {
  const begins = index === 0 ? ` begins-on-${weekday}` : ''
  const title = level === 0 ? undefined : markup` title="${label}: ${extent}"`
  return markup`<span class="level-${level}${begins}"${title}></span>`
}
