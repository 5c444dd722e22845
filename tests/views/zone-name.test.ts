import { describe, expect, test } from 'vitest'

import { zoneName } from '../../src/views/zone-name.ts'

const WINTER = Date.UTC(2025, 11, 7)
const SUMMER = Date.UTC(2025, 6, 7)

describe('zoneName', () => {
  test.each([
    ['America/New_York', 'New York (EST)', 'New York (EDT)'],
    ['Europe/London', 'London (GMT)', 'London (BST)'],
    ['Europe/Berlin', 'Berlin (CET)', 'Berlin (CEST)'],
    ['Australia/Sydney', 'Sydney (AEDT)', 'Sydney (AEST)'],
    ['Pacific/Auckland', 'Auckland (NZDT)', 'Auckland (NZST)'],
  ])('names %s in English as its people do, by the season', (timezone, winter, summer) => {
    expect(zoneName(WINTER, timezone, 'en')).toBe(winter)
    expect(zoneName(SUMMER, timezone, 'en')).toBe(summer)
  })

  test.each([
    ['Asia/Kolkata', 'Kolkata (IST)'],
    ['Africa/Johannesburg', 'Johannesburg (SAST)'],
    ['Asia/Kathmandu', 'Kathmandu (GMT+5:45)'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires (GMT-3)'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'GMT-5'],
  ])('names %s as %s', (timezone, name) => {
    expect(zoneName(WINTER, timezone, 'en')).toBe(name)
  })

  test('takes the short name from the language', () => {
    expect(zoneName(SUMMER, 'Europe/Berlin', 'de')).toBe('Berlin (MESZ)')
    expect(zoneName(SUMMER, 'America/New_York', 'de')).toBe('New York (GMT-4)')
  })
})
