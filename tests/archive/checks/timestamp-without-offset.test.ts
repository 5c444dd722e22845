import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('timestampWithoutOffset', () => {
  test('gives the offset of the live blog’s zone', async () => {
    expect(await reportOf('timestamp-without-offset')).toEqual([
      'tests/fixtures/timestamp-without-offset/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  timestamp-without-offset',
      '  "2025-12-07T12:20:00" has no offset from UTC, so it names no moment.',
      '  Write `2025-12-07T12:20:00-05:00` if it was read off a clock in America/New_York.',
      'tests/fixtures/timestamp-without-offset/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  timestamp-without-offset',
      '  "2025-12-07 13:05" has no offset from UTC, so it names no moment.',
      '  Write `2025-12-07T13:05:00-05:00` if it was read off a clock in America/New_York.',
    ])
  })

  test('gives both offsets of the hour that clocks show twice', async () => {
    expect(await reportOf('timestamp-without-offset-autumn')).toEqual([
      'tests/fixtures/timestamp-without-offset-autumn/live-blogs/harbour-fire/2025-11-02/0130-smoke-rises.md:2:12  timestamp-without-offset',
      '  "2025-11-02T01:30" has no offset from UTC, so it names no moment.',
      '  Write `2025-11-02T01:30:00-04:00` or `2025-11-02T01:30:00-05:00` if it was read off a clock in America/New_York.',
    ])
  })

  test('takes the zone that the live blog names itself', async () => {
    expect(await reportOf('timestamp-without-offset-own-zone')).toEqual([
      'tests/fixtures/timestamp-without-offset-own-zone/live-blogs/harbour-fire/index.md:5:16  timestamp-without-offset',
      '  "2025-12-07T19:00" has no offset from UTC, so it names no moment.',
      '  Write `2025-12-07T19:00:00+02:00` if it was read off a clock in Europe/Athens.',
    ])
  })
})
