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

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?\s?([Zz]|[+-]\d{2}:?\d{2})?$/

/**
 * Reads an ISO 8601 timestamp with offset (RFC 3339, seconds optional), such as
 * `2025-12-07T12:20:00-05:00`; or says what is wrong with it. Dates are held against the calendar
 * here, since `Date` would turn 30 February into 2 March.
 */
export function readTimestamp(text: string): WrittenTimestamp | TimestampFault {
  const match = ISO.exec(text)
  if (!match) return 'not-iso'
  const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map((i) => Number(match[i])) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const second = Number(match[6] ?? 0)
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return 'no-such-day'
  if (hour > 23 || minute > 59 || second > 59) return 'no-such-time'
  const zone = match[8]
  if (zone === undefined) return 'no-offset'
  const offsetMinutes = readOffset(zone)
  if (Math.abs(offsetMinutes) > 14 * 60) return 'no-such-time'
  if (text[10] !== 'T' || match[4]?.length !== 2 || (zone.length !== 1 && zone.length !== 6)) {
    return 'not-iso'
  }
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'))
  const local = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds)
  return { instant: local - offsetMinutes * 60_000, offsetMinutes }
}

function readOffset(text: string): number {
  if (text === 'Z' || text === 'z') return 0
  const sign = text.startsWith('-') ? -1 : 1
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(-2)))
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
