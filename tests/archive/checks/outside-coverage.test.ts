import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('outsideCoverage', () => {
  test('gives the timestamp that coverage would have to start and end with', async () => {
    expect(await reportOf('outside-coverage')).toEqual([
      'tests/fixtures/outside-coverage/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:12  outside-coverage',
      '  The entry is from before its live blog’s coverage, which starts at 2025-12-07T12:30:00-05:00.',
      '  Mend the timestamp, or set coverageStart in live-blogs/harbour-fire/index.md to 2025-12-07T12:20:00-05:00.',
      'tests/fixtures/outside-coverage/live-blogs/harbour-fire/2025-12-07/1801-all-out.md:2:12  outside-coverage',
      '  The entry is from after its live blog’s coverage, which ends at 2025-12-07T18:00:00-05:00.',
      '  Mend the timestamp, or set coverageEnd in live-blogs/harbour-fire/index.md to 2025-12-07T18:01:00-05:00.',
    ])
  })
})
