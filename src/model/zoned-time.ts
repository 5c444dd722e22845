import type { Instant } from './timestamp.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** A moment as clocks in one zone tell it. */
export interface ZonedTime {
  /** `2025-12-07` */
  day: string
  /** `12:20` */
  clock: string
  /** Minutes east of UTC. */
  offsetMinutes: number
}

/** What the clocks of an IANA zone tell at an instant. */
export function toZoned(instant: Instant, timezone: string): ZonedTime {
  const offsetMinutes = offsetAt(instant, timezone)
  const local = new Date(instant + offsetMinutes * MINUTE_MS).toISOString()
  return { day: local.slice(0, 10), clock: local.slice(11, 16), offsetMinutes }
}

/** RFC 3339 with the zone's offset at that instant, to the second: `2025-12-07T12:20:00-05:00`. */
export function toIso(instant: Instant, timezone: string): string {
  const offsetMinutes = offsetAt(instant, timezone)
  const local = new Date(instant + offsetMinutes * MINUTE_MS).toISOString()
  return local.slice(0, 19) + formatOffset(offsetMinutes)
}

const offsetTexts = new Map<number, string>()

/** `-05:00`; `Z` is written `+00:00`, since these are clock times of a place. */
export function formatOffset(offsetMinutes: number): string {
  let text = offsetTexts.get(offsetMinutes)
  if (text === undefined) offsetTexts.set(offsetMinutes, (text = writeOffset(offsetMinutes)))
  return text
}

function writeOffset(offsetMinutes: number): string {
  const size = Math.abs(offsetMinutes)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * The instants at which clocks of the zone show this day and clock time, earliest first: one as a
 * rule, none in the hour skipped in spring, two in the hour repeated in autumn.
 */
export function instantsOf(day: string, clock: string, timezone: string): Instant[] {
  const asUtc = Date.parse(`${day}T${clock}:00Z`)
  if (Number.isNaN(asUtc)) return []
  const offsets = new Set([
    offsetAt(asUtc - DAY_MS, timezone),
    offsetAt(asUtc, timezone),
    offsetAt(asUtc + DAY_MS, timezone),
  ])
  return [...offsets]
    .map((offset) => asUtc - offset * MINUTE_MS)
    .filter((instant) => {
      const told = toZoned(instant, timezone)
      return told.day === day && told.clock === clock
    })
    .sort((a, b) => a - b)
}

// Asking Intl costs microseconds, and archives ask for each entry. Zones change their offset at
// most once a UTC day, so a day that begins and ends with one offset has that offset throughout.
const OFFSET = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/
const formats = new Map<string, Intl.DateTimeFormat>()
const dayOffsets = new Map<string, Map<number, number | undefined>>()

/** The zone's offset at an instant, in minutes east of UTC; local mean times are rounded to them. */
export function offsetAt(instant: Instant, timezone: string): number {
  let days = dayOffsets.get(timezone)
  if (!days) dayOffsets.set(timezone, (days = new Map<number, number | undefined>()))
  const day = Math.floor(instant / DAY_MS)
  if (!days.has(day)) {
    const first = measureOffset(day * DAY_MS, timezone)
    const last = measureOffset((day + 1) * DAY_MS, timezone)
    days.set(day, first === last ? first : undefined)
  }
  return days.get(day) ?? measureOffset(instant, timezone)
}

function measureOffset(instant: Instant, timezone: string): number {
  let format = formats.get(timezone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
    formats.set(timezone, format)
  }
  const [, sign, hours, minutes, seconds = 0] = OFFSET.exec(format.format(instant)) ?? []
  if (sign === undefined) return 0
  const size = Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60)
  return sign === '-' && size > 0 ? -size : size
}
