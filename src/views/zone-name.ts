import type { Instant } from '../model/timestamp.ts'
import { localeOf } from '../words/locale.ts'

/**
 * A zone as a reader knows it, at a moment: `New York (EST)`; `UTC` for UTC. The short name comes
 * from Intl in the language, and is an offset (`GMT+1`) where the language has none.
 */
export function zoneName(instant: Instant, timezone: string, language: string): string {
  const short = shortZoneName(instant, timezone, language)
  const city = timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone
  return timezone.includes('/') && !timezone.startsWith('Etc/') ? `${city} (${short})` : short
}

/** English names of zones differ by country; these are the countries whose clocks they are. */
const ENGLISH_BY_AREA: readonly [RegExp, string][] = [
  [/^(America|US|Pacific\/Honolulu)\b/, 'en-US'],
  [/^Australia\b/, 'en-AU'],
  [/^(Pacific\/Auckland|Antarctica\/McMurdo)$/, 'en-NZ'],
  [/^Africa\b/, 'en-ZA'],
  [/^Asia\/(Kolkata|Calcutta)$/, 'en-IN'],
]

const formats = new Map<string, Intl.DateTimeFormat>()

function shortZoneName(instant: Instant, timezone: string, language: string): string {
  const english = ENGLISH_BY_AREA.find(([area]) => area.test(timezone))?.[1] ?? 'en-GB'
  const locale = language === 'en' ? english : localeOf(language)
  const key = `${locale} ${timezone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeZone: timezone, timeZoneName: 'short' })
    formats.set(key, format)
  }
  return (
    format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timezone
  )
}
