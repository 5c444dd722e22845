import type { KeyEvent, KeyEventDay } from '../views/key-events.ts'
import { type Html, markup } from './html.ts'
import { markHtml } from './mark-html.ts'
import { timeHtml } from './time-html.ts'

/** Key events under their days, each a link to its entry. */
export function keyEventList(days: readonly KeyEventDay[]): string {
  let list = lists.get(days)
  if (list === undefined) lists.set(days, (list = markup`${days.map(dayHtml)}`.text))
  return list
}

// Every page of a live blog shows the same list.
const lists = new WeakMap<readonly KeyEventDay[], string>()

function dayHtml({ heading, events }: KeyEventDay): Html {
  return markup`<p class="key-event-day">${heading}</p>
<ol class="key-event-list">
${events.map(eventHtml)}</ol>
`
}

function eventHtml({ permalink, time, headline, previewMark }: KeyEvent): Html {
  const mark = markHtml(previewMark)
  return markup`<li><a href="${permalink}">${timeHtml(time)} <span>${headline}${mark && markup` ${mark}`}</span></a></li>
`
}
