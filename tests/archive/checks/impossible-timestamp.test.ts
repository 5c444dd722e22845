import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('impossibleTimestamp', () => {
  test('knows how many days a month has', async () => {
    expect(await reportOf('impossible-timestamp')).toEqual([
      'tests/fixtures/impossible-timestamp/live-blogs/harbour-fire/2025-02-28/1220-smoke-rises.md:2:12  impossible-timestamp',
      '  There is no day 2025-02-30.',
      '  That month has 28 days.',
    ])
  })

  test('knows how many hours a day has', async () => {
    expect(await reportOf('impossible-timestamp-hour')).toEqual([
      'tests/fixtures/impossible-timestamp-hour/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  impossible-timestamp',
      '  There is no time 25:00:00-05:00.',
      '  Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets from -14:00 to +14:00.',
    ])
  })

  test('knows months, minutes and offsets', async () => {
    expect(await reportOf('impossible-timestamp-rest')).toEqual([
      'tests/fixtures/impossible-timestamp-rest/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  impossible-timestamp',
      '  There is no day 2025-13-07.',
      '  Months go from 01 to 12.',
      'tests/fixtures/impossible-timestamp-rest/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:16  impossible-timestamp',
      '  There is no time 12:60:00-05:00.',
      '  Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets from -14:00 to +14:00.',
      'tests/fixtures/impossible-timestamp-rest/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:9:14  impossible-timestamp',
      '  There is no time 12:30:00-24:00.',
      '  Hours go from 00 to 23, minutes and seconds from 00 to 59, offsets from -14:00 to +14:00.',
    ])
  })
})
