import { describe, expect, test } from 'vitest'

import { isTimezone, timezoneSchema } from '../../src/model/timezone.ts'

describe('isTimezone', () => {
  test.each([
    'UTC',
    'GMT',
    'Europe/London',
    'America/New_York',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'America/Port_of_Spain',
    'Etc/GMT+5',
  ])('knows %s', (name) => {
    expect(isTimezone(name)).toBe(true)
  })

  test.each(['Europe/Kyiv', 'Europe/Kiev', 'Asia/Calcutta', 'US/Eastern'])(
    'knows %s by its former and its new name',
    (name) => {
      expect(isTimezone(name)).toBe(true)
    },
  )

  test('knows every zone that Intl lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimezone(name))).toEqual([])
  })

  test.each(['+01:00', '-0500', 'UTC+1', 'GMT+1', '', ' ', 'Europe/', '/London', 'Mars/Olympus'])(
    'does not know %j',
    (name) => {
      expect(isTimezone(name)).toBe(false)
    },
  )

  test.each(['BST', 'EST', 'PST', 'IST', 'CET', 'EST5EDT'])(
    'does not know the abbreviation %s, which says too little',
    (name) => {
      expect(isTimezone(name)).toBe(false)
    },
  )

  test.each(['europe/london', 'America/new_york', 'utc'])('wants the capitals in %s', (name) => {
    expect(isTimezone(name)).toBe(false)
  })
})

describe('timezoneSchema', () => {
  test('gives the name as it is', () => {
    expect(timezoneSchema.parse('Asia/Kathmandu')).toBe('Asia/Kathmandu')
  })

  test('names the fault in its issue', () => {
    const { error } = timezoneSchema.safeParse('Mars/Olympus')
    expect(error?.issues).toMatchObject([{ code: 'custom', params: { fault: 'no-such-zone' } }])
  })
})
