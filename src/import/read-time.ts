import { daysInMonth, type Instant } from '../model/timestamp.ts'
import { instantsOf, offsetAt } from '../model/zoned-time.ts'

/** A moment, and what had to be assumed to know it. */
export interface ReadTime {
  instant: Instant
  assumed?: string
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i
// RFC 822, section 5.1, as RFC 2822 section 3.3 has it.
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{4})?$/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZONES: Readonly<Record<string, number>> = {
  UT: 0,
  UTC: 0,
  GMT: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}
/** The last moment of the year 9999: no later one can be written. */
const LAST = 253_402_300_799_999

/**
 * Reads a time as dumps have it: ISO 8601, RFC 822, or milliseconds since 1970. One that names no
 * offset is read in the zone, and says so. `undefined` when it is no time of the calendar.
 */
export function readTime(text: string, timezone: string): ReadTime | undefined {
  const trimmed = text.trim()
  if (/^\d{11,14}$/.test(trimmed)) return within({ instant: Number(trimmed) })
  const iso = ISO.exec(trimmed)
  if (iso) {
    const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = iso
    const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
    return assemble([year, month, day, hour, minute, second].map(Number), ms, zone, timezone)
  }
  const rfc = RFC_822.exec(trimmed)
  if (!rfc) return undefined
  const [, day, monthName = '', year, hour, minute, second = '0', zone] = rfc
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1
  return assemble([year, month, day, hour, minute, second].map(Number), 0, zone, timezone)
}

function assemble(
  parts: readonly number[],
  ms: number,
  zone: string | undefined,
  timezone: string,
): ReadTime | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  if (hour > 23 || minute > 59 || second > 60) return undefined
  const asUtc = Date.UTC(2000, month - 1, day, hour, minute, Math.min(second, 59), ms)
  const local = new Date(asUtc).setUTCFullYear(year, month - 1, day)
  const offset = zone === undefined ? undefined : offsetOf(zone)
  if (offset !== undefined) return within({ instant: local - offset * 60_000 })
  const [wallDay = '', wall = ''] = new Date(local).toISOString().split('T')
  const [first, ...others] = instantsOf(wallDay, wall.slice(0, 5), timezone)
  const rest = local % 60_000
  const instant = first === undefined ? local - offsetAt(local, timezone) * 60_000 : first + rest
  const doubt =
    first === undefined
      ? ', whose clocks skip that time'
      : others.length > 0
        ? ', whose clocks show that time twice; the first is taken'
        : ''
  return within({ instant, assumed: `it names no offset, and was read in ${timezone}${doubt}` })
}

/** Minutes east of UTC; `undefined` for a zone that is not known. */
function offsetOf(zone: string): number | undefined {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (!numeric) return ZONES[zone.toUpperCase()]
  const size = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0)
  return numeric[1] === '-' ? -size : size
}

function within(read: ReadTime): ReadTime | undefined {
  return read.instant >= -62_135_596_800_000 && read.instant <= LAST ? read : undefined
}
