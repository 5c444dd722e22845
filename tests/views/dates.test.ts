import { describe, expect, test } from 'vitest'

import { formatDay, timeView } from '../../src/views/dates.ts'

describe('timeView', () => {
  test('tells a moment in zone and language', () => {
    expect(timeView(Date.UTC(2025, 11, 7, 17, 20), 'America/New_York', 'en')).toEqual({
      datetime: '2025-12-07T12:20:00-05:00',
      clock: '12:20',
      day: '2025-12-07',
      date: '7 December 2025',
    })
  })

  test('tells the day of the zone, not of UTC', () => {
    expect(timeView(Date.UTC(2025, 11, 31, 23, 30), 'Asia/Kathmandu', 'de')).toEqual({
      datetime: '2026-01-01T05:15:00+05:45',
      clock: '05:15',
      day: '2026-01-01',
      date: '1. Januar 2026',
    })
  })

  test('tells an early hour with its zero, and midnight as 00', () => {
    expect(timeView(Date.UTC(2025, 11, 7, 9, 5), 'UTC', 'en').clock).toBe('09:05')
    expect(timeView(Date.UTC(2025, 11, 7), 'UTC', 'en').clock).toBe('00:00')
  })
})

describe('formatDay', () => {
  test.each([
    ['full', 'Sunday 7 December 2025'],
    ['date', '7 December 2025'],
    ['weekday', 'Sunday 7 December'],
    ['short', 'Sun 7 Dec'],
    ['weekdayName', 'Sunday'],
    ['shortWeekdayName', 'Sun'],
    ['monthName', 'December'],
  ] as const)('writes %s English as %s', (style, text) => {
    expect(formatDay('2025-12-07', 'en', style)).toBe(text)
  })

  test('writes a month without a day', () => {
    expect(formatDay('2025-12', 'en', 'month')).toBe('December 2025')
    expect(formatDay('2025-12', 'fr', 'month')).toBe('décembre 2025')
  })

  test('keeps the order of a country that is named', () => {
    expect(formatDay('2025-12-07', 'en-US', 'full')).toBe('Sunday, December 7, 2025')
  })

  test.each(['2025-01-01', '2025-03-30', '2025-12-31'])(
    'gives a day its own number in every zone: %s',
    (day) => {
      expect(formatDay(day, 'en', 'date')).toMatch(new RegExp(`^${Number(day.slice(8))} `))
    },
  )

  test('stays with the years and months of the paths where a language has others', () => {
    expect(formatDay('2025-12', 'th', 'month')).toBe('ธันวาคม 2025')
    expect(formatDay('2025-12', 'fa', 'monthName')).toBe('دسامبر')
  })
})
