import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('coverageReversed', () => {
  test('points at the end', async () => {
    expect(await reportOf('coverage-reversed')).toEqual([
      'tests/fixtures/coverage-reversed/live-blogs/harbour-fire/index.md:6:14  coverage-reversed',
      '  coverageEnd is before coverageStart.',
      '  Mend one of the two.',
    ])
  })
})
