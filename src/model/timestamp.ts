import { z } from 'zod'

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. Its display always takes a zone. */
export type Instant = number

/** What can be wrong with the text of a timestamp. */
export type TimestampFault = 'not-iso' | 'no-offset' | 'no-such-day' | 'no-such-time'

/** A timestamp as an editor wrote it. */
export interface WrittenTimestamp {
  instant: Instant
  /** The offset it was written with, in minutes east of UTC. */
  offsetMinutes: number
}

const DATE_AND_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s?([Zz]|[+-]\d{2}:?\d{2})?$/
const RFC_3339 = /^[-\d]{10}[Tt]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})$/
const MAX_OFFSET_MINUTES = 14 * 60

/**
 * Reads an ISO 8601 timestamp with offset (RFC 3339 section 5.6, seconds optional), such as
 * `2025-12-07T12:20:00-05:00`, to the millisecond; or says what is wrong with it. Dates are held
 * against the calendar here, since `Date` would turn 30 February into 2 March.
 */
export function readTimestamp(text: string): WrittenTimestamp | TimestampFault {
  const match = DATE_AND_TIME.exec(text)
  if (!match) return 'not-iso'
  const [, year = '', month = '', day = '', hour = '', minute = ''] = match
  const [second = '00', fraction = '', zone] = match.slice(6)
  if (!isDayOfCalendar(Number(year), Number(month), Number(day))) return 'no-such-day'
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'no-such-time'
  if (zone === undefined) return 'no-offset'
  const offsetMinutes = readOffset(zone)
  if (offsetMinutes === undefined) return 'no-such-time'
  // What is almost ISO 8601 comes this far, so that the graver faults are told first.
  if (!RFC_3339.test(text)) return 'not-iso'
  const clock = `${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}`
  const local = Date.parse(`${year}-${month}-${day}T${clock}Z`)
  return { instant: local - offsetMinutes * 60_000, offsetMinutes }
}

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Minutes east of UTC; `undefined` when no clock has that offset. */
function readOffset(text: string): number | undefined {
  if (text === 'Z' || text === 'z') return 0
  const minutes = Number(text.slice(-2))
  const size = Number(text.slice(1, 3)) * 60 + minutes
  if (minutes > 59 || size > MAX_OFFSET_MINUTES) return undefined
  return text.startsWith('-') && size > 0 ? -size : size
}

/** Days in a month of the proleptic Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return leap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * A timestamp in front matter. Its issues are `custom`, with the fault in `params.fault`, so that
 * each kind of mistake gets its own rule and cure.
 */
export const timestampSchema = z.string().transform((text, context): WrittenTimestamp => {
  const read = readTimestamp(text)
  if (typeof read !== 'string') return read
  context.issues.push({ code: 'custom', input: text, params: { fault: read } })
  return z.NEVER
})
