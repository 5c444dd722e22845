import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('pathDisagrees', () => {
  test('names the right path for another clock time', async () => {
    expect(await reportOf('path-disagrees')).toEqual([
      'tests/fixtures/path-disagrees/live-blogs/harbour-fire/2025-12-07/1210-smoke-rises.md:2:12  path-disagrees',
      '  The timestamp is 2025-12-07 12:20 in America/New_York, and the path says 2025-12-07 12:10.',
      '  Move the file to live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md, or write the timestamp 2025-12-07T12:10:00-05:00.',
    ])
  })

  test('tells the day in the live blog’s zone', async () => {
    expect(await reportOf('path-disagrees-other-day')).toEqual([
      'tests/fixtures/path-disagrees-other-day/live-blogs/harbour-fire/2025-12-07/2350-smoke-rises.md:2:12  path-disagrees',
      '  The timestamp is 2025-12-07 18:50 in America/New_York, and the path says 2025-12-07 23:50.',
      '  Move the file to live-blogs/harbour-fire/2025-12-07/1850-smoke-rises.md, or write the timestamp 2025-12-07T23:50:00-05:00.',
      'tests/fixtures/path-disagrees-other-day/live-blogs/harbour-fire/2025-12-08/0010-embers-glow.md:2:12  path-disagrees',
      '  The timestamp is 2025-12-08 01:10 in America/New_York, and the path says 2025-12-08 00:10.',
      '  Move the file to live-blogs/harbour-fire/2025-12-08/0110-embers-glow.md, or write the timestamp 2025-12-08T00:10:00-05:00.',
    ])
  })
})
