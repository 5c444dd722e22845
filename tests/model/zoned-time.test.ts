import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { formatOffset, instantsOf, offsetAt, toIso, toZoned } from '../../src/model/zoned-time.ts'

const at = (iso: string) => Date.parse(iso)
const iso = (instants: number[]) => instants.map((instant) => new Date(instant).toISOString())

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * Moments since all offsets are multiples of five minutes below 15 hours; as often as not, near a
 * change of clocks.
 */
const moment = fc.oneof(
  fc.integer({ min: at('1973-01-01T00:00:00Z'), max: at('2037-12-31T23:59:59Z') }),
  fc
    .tuple(
      fc.constantFrom(
        '2011-12-30',
        '2025-03-09',
        '2025-03-30',
        '2025-04-06',
        '2025-10-05',
        '2025-10-26',
        '2025-11-02',
      ),
      fc.integer({ min: -DAY_MS, max: DAY_MS }),
    )
    .map(([day, ms]) => at(`${day}T00:00:00Z`) + ms),
)
const zone = fc.oneof(
  fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'),
)

const formats = new Map<string, Intl.DateTimeFormat>()

/** `2025-12-07 12:20`: what Intl prints for a moment, which no offset of ours is part of. */
function wallOf(instant: number, timezone: string): string {
  const format =
    formats.get(timezone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timezone, format)
  return format.format(instant)
}

describe('toZoned', () => {
  test.each([
    ['America/New_York', '2025-12-07T17:20:00Z', '2025-12-07', '12:20', -300],
    ['Asia/Kathmandu', '2025-12-07T18:20:00Z', '2025-12-08', '00:05', 345],
    ['Pacific/Kiritimati', '2025-12-07T10:00:00Z', '2025-12-08', '00:00', 840],
    ['UTC', '2025-12-07T23:59:59.999Z', '2025-12-07', '23:59', 0],
    ['Europe/London', '1969-07-20T20:17:40Z', '1969-07-20', '21:17', 60],
  ])('tells the time in %s at %s', (timezone, instant, day, clock, offsetMinutes) => {
    expect(toZoned(at(instant), timezone)).toEqual({ day, clock, offsetMinutes })
  })

  test.each([
    ['Europe/London', '2025-03-30T00:59:59Z', '00:59', '2025-03-30T01:00:00Z', '02:00'],
    ['Europe/London', '2025-10-26T00:59:59Z', '01:59', '2025-10-26T01:00:00Z', '01:00'],
    ['America/New_York', '2025-03-09T06:59:59Z', '01:59', '2025-03-09T07:00:00Z', '03:00'],
    ['America/New_York', '2025-11-02T05:59:59Z', '01:59', '2025-11-02T06:00:00Z', '01:00'],
    ['Australia/Lord_Howe', '2025-10-04T15:29:59Z', '01:59', '2025-10-04T15:30:00Z', '02:30'],
    ['Australia/Lord_Howe', '2025-04-05T14:59:59Z', '01:59', '2025-04-05T15:00:00Z', '01:30'],
  ])('changes the clocks of %s at the right second', (timezone, before, then, after, now) => {
    expect(toZoned(at(before), timezone).clock).toBe(then)
    expect(toZoned(at(after), timezone).clock).toBe(now)
  })

  test('passes from 29 to 31 December where Samoa crossed the date line', () => {
    expect(toZoned(at('2011-12-30T09:59:59Z'), 'Pacific/Apia').day).toBe('2011-12-29')
    expect(toZoned(at('2011-12-30T10:00:00Z'), 'Pacific/Apia').day).toBe('2011-12-31')
  })

  test('agrees with the calendar of Intl at any moment in any zone', () => {
    fc.assert(
      fc.property(zone, moment, (timezone, instant) => {
        const { day, clock } = toZoned(instant, timezone)
        expect(`${day} ${clock}`).toBe(wallOf(instant, timezone))
      }),
    )
  })
})

describe('toIso', () => {
  test('carries the offset of the zone at that moment', () => {
    expect(toIso(at('2025-12-07T17:20:00Z'), 'America/New_York')).toBe('2025-12-07T12:20:00-05:00')
    expect(toIso(at('2025-07-07T16:20:00Z'), 'America/New_York')).toBe('2025-07-07T12:20:00-04:00')
  })

  test('tells the two hours that share a clock time apart', () => {
    expect(toIso(at('2025-10-26T00:30:00Z'), 'Europe/London')).toBe('2025-10-26T01:30:00+01:00')
    expect(toIso(at('2025-10-26T01:30:00Z'), 'Europe/London')).toBe('2025-10-26T01:30:00+00:00')
  })

  test('leaves out fractions of a second', () => {
    expect(toIso(at('2025-12-07T17:20:31.999Z'), 'UTC')).toBe('2025-12-07T17:20:31+00:00')
  })

  test('rounds the offset of a local mean time, and tells the same moment', () => {
    const text = toIso(at('1840-01-01T00:00:00Z'), 'Europe/London')
    expect(text).toBe('1839-12-31T23:59:00-00:01')
  })

  test('names the same moment in any zone', () => {
    fc.assert(
      fc.property(zone, moment, (timezone, instant) => {
        expect(Date.parse(toIso(instant, timezone))).toBe(Math.floor(instant / 1000) * 1000)
      }),
    )
  })
})

describe('formatOffset', () => {
  test.each([
    [0, '+00:00'],
    [-300, '-05:00'],
    [345, '+05:45'],
    [840, '+14:00'],
    [-210, '-03:30'],
    [-1, '-00:01'],
  ])('writes %i minutes as %s', (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text)
  })
})

describe('instantsOf', () => {
  test('finds the one moment of an ordinary clock time', () => {
    expect(iso(instantsOf('2025-12-07', '12:20', 'America/New_York'))).toEqual([
      '2025-12-07T17:20:00.000Z',
    ])
  })

  test.each([
    ['2025-03-30', '01:30', 'Europe/London'],
    ['2025-03-09', '02:00', 'America/New_York'],
    ['2025-10-05', '02:15', 'Australia/Lord_Howe'],
    ['2011-12-30', '00:00', 'Pacific/Apia'],
    ['2011-12-30', '12:00', 'Pacific/Apia'],
    ['2011-12-30', '23:59', 'Pacific/Apia'],
  ])('finds none at %s %s in %s, which was skipped', (day, clock, timezone) => {
    expect(instantsOf(day, clock, timezone)).toEqual([])
  })

  test.each([
    [
      '2025-10-26',
      '01:30',
      'Europe/London',
      '2025-10-26T00:30:00.000Z',
      '2025-10-26T01:30:00.000Z',
    ],
    [
      '2025-11-02',
      '01:00',
      'America/New_York',
      '2025-11-02T05:00:00.000Z',
      '2025-11-02T06:00:00.000Z',
    ],
    [
      '2025-04-06',
      '01:45',
      'Australia/Lord_Howe',
      '2025-04-05T14:45:00.000Z',
      '2025-04-05T15:15:00.000Z',
    ],
  ])('finds two at %s %s in %s, earliest first', (day, clock, timezone, first, second) => {
    expect(iso(instantsOf(day, clock, timezone))).toEqual([first, second])
  })

  test.each([
    ['2025-02-30', '12:00'],
    ['2025-12-07', '24:00'],
    ['2025-12-07', '25:00'],
    ['today', 'noon'],
  ])('finds none for %s %s, which is on no calendar and no clock', (day, clock) => {
    expect(instantsOf(day, clock, 'UTC')).toEqual([])
  })

  test('finds all moments that Intl gives this clock time, and no others', () => {
    fc.assert(
      fc.property(zone, moment, (timezone, instant) => {
        const wall = wallOf(instant, 'UTC')
        const asUtc = Math.floor(instant / MINUTE_MS) * MINUTE_MS
        const moments = Array.from({ length: 2 * 15 * 12 + 1 }, (_, index) => index - 15 * 12)
          .map((fiveMinutes) => asUtc + fiveMinutes * 5 * MINUTE_MS)
          .filter((candidate) => wallOf(candidate, timezone) === wall)
        expect(instantsOf(wall.slice(0, 10), wall.slice(11), timezone)).toEqual(moments)
      }),
    )
  })

  test('finds every moment again by what the clocks told', () => {
    fc.assert(
      fc.property(zone, moment, (timezone, instant) => {
        const { day, clock } = toZoned(instant, timezone)
        const minute = Math.floor(instant / MINUTE_MS) * MINUTE_MS
        expect(instantsOf(day, clock, timezone)).toContain(minute)
      }),
    )
  })
})

describe('offsetAt', () => {
  test('gives the same whichever moment of a day is asked for first', () => {
    const change = at('2025-03-30T01:00:00Z')
    expect(
      [change, change - 1, change + 1, change - 1].map((t) => offsetAt(t, 'Europe/London')),
    ).toEqual([60, 0, 60, 0])
  })

  test('counts west of Greenwich as negative', () => {
    expect(offsetAt(0, 'America/New_York')).toBe(-300)
  })

  test('rounds a local mean time, the same at each moment', () => {
    const noon = at('1840-01-01T12:00:00Z')
    expect([0, 20_000, 40_000].map((ms) => offsetAt(noon + ms, 'Europe/London'))).toEqual([
      -1, -1, -1,
    ])
  })
})
