import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('invalidTimestamp', () => {
  test('takes the timestamp from the file’s path', async () => {
    expect(await reportOf('invalid-timestamp')).toEqual([
      'tests/fixtures/invalid-timestamp/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  invalid-timestamp',
      '  "7/12/2025 12:20" is not a timestamp.',
      '  Write `2025-12-07T12:20:00-05:00` if the file’s path is right.',
    ])
  })

  test('mends what is nearly a timestamp', async () => {
    expect(await reportOf('invalid-timestamp-nearly')).toEqual([
      'tests/fixtures/invalid-timestamp-nearly/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  invalid-timestamp',
      '  "“2025-12-07T12:20:00-05:00”" is not a timestamp.',
      '  Write `2025-12-07T12:20:00-05:00`.',
      'tests/fixtures/invalid-timestamp-nearly/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  invalid-timestamp',
      '  "2025-12-7 13:05:30 -0500" is not a timestamp.',
      '  Write `2025-12-07T13:05:30-05:00`.',
      'tests/fixtures/invalid-timestamp-nearly/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:14  invalid-timestamp',
      '  "2025-12-07T1:10-05:00" is not a timestamp.',
      '  Write `2025-12-07T01:10:00-05:00`.',
    ])
  })

  test('takes a number for a timestamp gone wrong', async () => {
    expect(await reportOf('invalid-timestamp-number')).toEqual([
      'tests/fixtures/invalid-timestamp-number/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  invalid-timestamp',
      '  1220 is not a timestamp.',
      '  Write `2025-12-07T12:20:00-05:00` if the file’s path is right.',
      'tests/fixtures/invalid-timestamp-number/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  invalid-timestamp',
      '  "soon" is not a timestamp.',
      '  Write date, `T`, time and offset, such as `2025-12-07T12:20:00-05:00`.',
    ])
  })
})
