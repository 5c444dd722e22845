import type { TimeView } from '../views/dates.ts'
import type { Words } from '../words/words-in.ts'
import { fillHtml } from './fill-html.ts'
import { type Html, markup } from './html.ts'

/** A clock time: `12:20`. */
export function timeHtml({ datetime, clock }: TimeView): Html {
  return markup`<time datetime="${datetime}">${clock}</time>`
}

/** A date and a clock time: `7 December 2025 12:20`. */
export function momentHtml({ datetime, date, clock }: TimeView, words: Words): Html {
  const text = fillHtml(words.entry.moment, { date: markup`${date}`, clock: markup`${clock}` })
  return markup`<time datetime="${datetime}">${text}</time>`
}
