import type { Instant } from '../model/timestamp.ts'
import { toIso } from '../model/zoned-time.ts'
import { localeOf } from '../words/locale.ts'

/** A moment, ready for `<time>`. */
export interface TimeView {
  /** RFC 3339 with the zone's offset. */
  datetime: string
  /** `12:20` in the zone. */
  clock: string
  /** `2025-12-07` in the zone. */
  day: string
  /** `7 December 2025`, in the language. */
  date: string
}

/** A moment as told in a zone and a language. */
export function timeView(instant: Instant, timezone: string, language: string): TimeView {
  const datetime = toIso(instant, timezone)
  const day = datetime.slice(0, 10)
  return { datetime, clock: datetime.slice(11, 16), day, date: formatDay(day, language, 'date') }
}

const STYLES = {
  /** `Sunday 7 December 2025` */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** `7 December 2025` */
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  /** `Sunday 7 December` */
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  /** `Sun 7 Dec` */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** `Monday` */
  weekdayName: { weekday: 'long' },
  /** `Mon` */
  shortWeekdayName: { weekday: 'short' },
  /** `December` */
  monthName: { month: 'long' },
  /** `December 2025` */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Calendar days in words, from the first to the last: `6–7 December 2025`. */
export function formatDays(first: string, last: string, language: string): string {
  if (first === last) return formatDay(first, language, 'date')
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`))
  return from && to ? formatIn(language, 'date').formatRange(from, to) : ''
}

const formats = new Map<string, Intl.DateTimeFormat>()
const formatted = new Map<string, string>()

/** A calendar day (`2025-12-07`) or month (`2025-12`) in words. No zone: a day is a day. */
export function formatDay(day: string, language: string, style: keyof typeof STYLES): string {
  const key = `${language} ${style} ${day}`
  let text = formatted.get(key)
  if (text === undefined) {
    const date = new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`)
    text = formatIn(language, style).format(date)
    // Some versions of ICU put a comma after a British weekday, and newsrooms do not.
    if (language === 'en' || language === 'en-GB') text = text.replace(',', '')
    formatted.set(key, text)
  }
  return text
}

function formatIn(language: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  let format = formats.get(key)
  if (!format) {
    // The archive's years and months are Gregorian, also where the language has another calendar.
    const options = { ...STYLES[style], calendar: 'gregory', timeZone: 'UTC' }
    format = new Intl.DateTimeFormat(localeOf(language), options)
    formats.set(key, format)
  }
  return format
}
