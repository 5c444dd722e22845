import { describe, expect, test } from 'vitest'
import fc from 'fast-check'

import { daysInMonth, readTimestamp, timestampSchema } from '../../src/model/timestamp.ts'

describe('readTimestamp', () => {
  test('reads a moment and the offset that it was written with', () => {
    expect(readTimestamp('2025-12-07T12:20:00-05:00')).toEqual({
      instant: Date.UTC(2025, 11, 7, 17, 20),
      offsetMinutes: -300,
    })
  })

  test.each([
    ['seconds left out', '2025-12-07T12:20+00:00', '2025-12-07T12:20:00.000Z', 0],
    ['Z for UTC', '2025-12-07T12:20:00Z', '2025-12-07T12:20:00.000Z', 0],
    ['lower-case t and z', '2025-12-07t12:20:00z', '2025-12-07T12:20:00.000Z', 0],
    ['a fraction of a second', '2025-12-07T12:20:00.5Z', '2025-12-07T12:20:00.500Z', 0],
    ['a finer fraction, cut', '2025-12-07T12:20:00.1239Z', '2025-12-07T12:20:00.123Z', 0],
    ['an offset of minutes', '2025-12-07T12:20:00+05:45', '2025-12-07T06:35:00.000Z', 345],
    ['the offset -00:00', '2025-12-07T12:20:00-00:00', '2025-12-07T12:20:00.000Z', 0],
    ['the offset farthest east', '2025-12-07T12:20:00+14:00', '2025-12-06T22:20:00.000Z', 840],
    ['29 February of a leap year', '2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z', 0],
    ['29 February 2000', '2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z', 0],
    ['the last second of a day', '2025-12-31T23:59:59Z', '2025-12-31T23:59:59.000Z', 0],
    ['a moment before 1970', '1912-04-15T02:20:00-03:00', '1912-04-15T05:20:00.000Z', -180],
    ['a year of two digits and zeros', '0025-12-07T12:20:00Z', '0025-12-07T12:20:00.000Z', 0],
  ])('takes %s', (_, text, utc, offsetMinutes) => {
    expect(readTimestamp(text)).toEqual({ instant: Date.parse(utc), offsetMinutes })
  })

  test.each([
    '2025-02-30T12:00:00Z',
    '2025-02-29T12:00:00Z',
    '1900-02-29T12:00:00Z',
    '2025-04-31T12:00:00Z',
    '2025-13-01T12:00:00Z',
    '2025-00-10T12:00:00Z',
    '2025-01-00T12:00:00Z',
  ])('finds no such day in %s', (text) => {
    expect(readTimestamp(text)).toBe('no-such-day')
  })

  test.each([
    '2025-12-07T25:00:00Z',
    '2025-12-07T24:00:00Z',
    '2025-12-07T12:60:00Z',
    '2025-12-07T12:20:60Z',
    '2025-12-07T12:20:00+14:01',
    '2025-12-07T12:20:00-15:00',
    '2025-12-07T12:20:00+01:75',
  ])('finds no such time in %s', (text) => {
    expect(readTimestamp(text)).toBe('no-such-time')
  })

  test.each(['2025-12-07T12:20:00', '2025-12-07T12:20', '2025-12-07 12:20:00', '2025-12-07T9:20'])(
    'misses the offset in %s',
    (text) => {
      expect(readTimestamp(text)).toBe('no-offset')
    },
  )

  test.each([
    '',
    '2025-12-07',
    '12:20',
    '7 December 2025, 12:20',
    '2025-12-07 12:20:00Z',
    '2025-12-07T9:20:00Z',
    '2025-12-07T12:20:00+0100',
    '2025-12-07T12:20:00 +01:00',
    '2025-12-07T12:20:00+1',
    ' 2025-12-07T12:20:00Z',
    '2025-12-07T12:20:00Z\n',
    '2025-12-07T12:20:00.Z',
    '2025-12-07T12Z',
  ])('finds no ISO 8601 in %j', (text) => {
    expect(readTimestamp(text)).toBe('not-iso')
  })

  test('tells of an impossible day rather than of the missing offset', () => {
    expect(readTimestamp('2025-02-30 12:00')).toBe('no-such-day')
  })

  test('reads back whatever Date writes', () => {
    const date = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, (moment) => {
        expect(readTimestamp(moment.toISOString())).toEqual({
          instant: moment.getTime(),
          offsetMinutes: 0,
        })
      }),
    )
  })

  test('answers with a fault or a finite moment for any text', () => {
    const almost = fc.stringMatching(
      /^\d{4}-\d{2}-\d{2}[Tt ]\d{1,2}:\d{2}(:\d{2})?([Zz]|[+-]\d{2}:?\d{2})?$/,
    )
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const read = readTimestamp(text)
        if (typeof read === 'string') {
          expect(['not-iso', 'no-offset', 'no-such-day', 'no-such-time']).toContain(read)
        } else {
          expect(Number.isFinite(read.instant)).toBe(true)
          expect(Math.abs(read.offsetMinutes)).toBeLessThanOrEqual(840)
        }
      }),
    )
  })
})

describe('daysInMonth', () => {
  test('counts the days of each month', () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2025, month)),
    ).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  })

  test.each([
    [2024, 29],
    [2000, 29],
    [1900, 28],
    [2100, 28],
  ])('gives February %i %i days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days)
  })
})

describe('timestampSchema', () => {
  test('gives moment and offset', () => {
    expect(timestampSchema.parse('1970-01-01T01:00+01:00')).toEqual({
      instant: 0,
      offsetMinutes: 60,
    })
  })

  test('names the fault in its issue', () => {
    const { error } = timestampSchema.safeParse('2025-02-30T12:00:00Z')
    expect(error?.issues).toMatchObject([{ code: 'custom', params: { fault: 'no-such-day' } }])
  })

  test('refuses what YAML has made a number or a date', () => {
    expect(timestampSchema.safeParse(750).error?.issues[0]?.code).toBe('invalid_type')
    expect(timestampSchema.safeParse(new Date(0)).error?.issues[0]?.code).toBe('invalid_type')
  })
})
