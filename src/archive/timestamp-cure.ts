import { readTimestamp } from '../model/timestamp.ts'
import { instantsOf, toIso } from '../model/zoned-time.ts'

/** What the place of a text tells of the timestamp that should stand in it. */
export interface TimestampHints {
  /** The zone of the live blog, or of the site; `undefined` when neither is known. */
  timezone: string | undefined
  /** The day folder and the clock time of the file's name, for an entry's own timestamp. */
  path?: { day: string; clock: string }
}

const NEARLY =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[Tt ]+(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(Z|z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/

/**
 * A text that is nearly a timestamp, written as one: `2025-12-7 12:20 -0500` is
 * `2025-12-07T12:20:00-05:00`. Without an offset the zone gives it. Empty when the text could mean
 * anything, as `7/12/2025` does; two in the hour that clocks show twice in autumn.
 */
export function mendTimestamp(written: string, timezone: string | undefined): string[] {
  const match = NEARLY.exec(written.replace(/[“”„‘’"']/g, '').trim())
  if (!match) return []
  const [, year = '', month = '', date = '', hour = '', minute = '', second = '00'] = match
  const day = `${year}-${two(month)}-${two(date)}`
  const clock = `${two(hour)}:${minute}`
  const zone = match[7]
  if (zone === undefined) return timestampsAt(day, clock, timezone, second)
  const text = `${day}T${clock}:${second}${offsetOf(zone)}`
  return typeof readTimestamp(text) === 'string' ? [] : [text]
}

/** The timestamps at which clocks of a zone show a day and a time, earliest first. */
export function timestampsAt(
  day: string,
  clock: string,
  timezone: string | undefined,
  second = '00',
): string[] {
  if (timezone === undefined || typeof readTimestamp(`${day}T${clock}:${second}Z`) === 'string') {
    return []
  }
  const seconds = Number(second) * 1000
  return instantsOf(day, clock, timezone).map((instant) => toIso(instant + seconds, timezone))
}

/** `2025-10-26T01:30:00+01:00` or `2025-10-26T01:30:00+00:00`, each as code. */
export function oneOf(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(' or ')
}

function offsetOf(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z'
  const [hours = '', minutes = '00'] = zone.slice(1).includes(':')
    ? zone.slice(1).split(':')
    : [zone.slice(1, zone.length > 3 ? -2 : undefined), zone.length > 3 ? zone.slice(-2) : '00']
  return `${zone.slice(0, 1)}${two(hours)}:${minutes}`
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}
