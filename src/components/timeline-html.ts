import type { DayView } from '../views/timeline.ts'
import { entryArticle } from './entry-article.ts'
import { markup } from './html.ts'

/** Days of a live blog with their entries, each day under its heading. */
export function timelineHtml(days: readonly DayView[]): string {
  return days.map(dayHtml).join('')
}

function dayHtml({ day, heading, extent, entries }: DayView): string {
  const opening = markup`<section class="day" aria-labelledby="day-${day}">
<h2 class="day-heading" id="day-${day}"><time datetime="${day}">${heading}</time> <span class="extent">${extent}</span></h2>
`
  return `${opening.text}${entries.map(entryArticle).join('')}</section>\n`
}
