import type { Instant } from '../model/timestamp.ts'
import { toIso, toZoned } from '../model/zoned-time.ts'

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
  const { day, clock } = toZoned(instant, timezone)
  return { datetime: toIso(instant, timezone), clock, day, date: formatDay(day, language, 'date') }
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
  /** `December 2025` */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

const formats = new Map<string, Intl.DateTimeFormat>()
const formatted = new Map<string, string>()

/** A calendar day (`2025-12-07`) or month (`2025-12`) in words. No zone: a day is a day. */
export function formatDay(day: string, language: string, style: keyof typeof STYLES): string {
  const key = `${language} ${style} ${day}`
  let text = formatted.get(key)
  if (text === undefined) {
    const date = new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`)
    text = formatIn(language, style).format(date)
    formatted.set(key, text)
  }
  return text
}

function formatIn(language: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${language} ${style}`
  let format = formats.get(key)
  if (!format) {
    // Plain English puts the month first; newsrooms that write `en` mean the order of the look.
    const locale = language === 'en' ? 'en-GB' : language
    format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })
    formats.set(key, format)
  }
  return format
}

const zoneNames = new Map<string, string>()

/**
 * A zone as a reader knows it, at a moment: `New York (EST)`; `UTC` for UTC. The short name comes
 * from Intl in the language, and is an offset (`GMT+1`) where the language has none.
 */
export function zoneName(instant: Instant, timezone: string, language: string): string {
  const key = `${timezone} ${language} ${toZoned(instant, timezone).offsetMinutes}`
  let name = zoneNames.get(key)
  if (name === undefined) {
    const short = shortZoneName(instant, timezone, language)
    const city = timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone
    name = timezone.includes('/') && !timezone.startsWith('Etc/') ? `${city} (${short})` : short
    zoneNames.set(key, name)
  }
  return name
}

/** English names of zones differ by country; these are the countries whose clocks they are. */
const ENGLISH_BY_AREA: readonly [RegExp, string][] = [
  [/^(America|US|Pacific\/Honolulu)\b/, 'en-US'],
  [/^Australia\b/, 'en-AU'],
  [/^(Pacific\/Auckland|Antarctica\/McMurdo)$/, 'en-NZ'],
  [/^Africa\b/, 'en-ZA'],
  [/^Asia\/(Kolkata|Calcutta)$/, 'en-IN'],
]

function shortZoneName(instant: Instant, timezone: string, language: string): string {
  const english = ENGLISH_BY_AREA.find(([area]) => area.test(timezone))?.[1] ?? 'en-GB'
  const locale = language === 'en' ? english : language
  const format = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: 'short' })
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timezone
}
