import type { TimeView } from '../views/dates.ts'
import { type Html, markup } from './html.ts'

/** A clock time: `12:20`. */
export function timeHtml({ datetime, clock }: TimeView): Html {
  return markup`<time datetime="${datetime}">${clock}</time>`
}

/** A date and a clock time: `7 December 2025 12:20`. */
export function momentHtml({ datetime, date, clock }: TimeView): Html {
  return markup`<time datetime="${datetime}">${date} ${clock}</time>`
}
