import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('mergeConflict', () => {
  test('points to the first mark of a merge that was not settled', async () => {
    expect(await reportOf('merge-conflict')).toEqual([
      'tests/fixtures/merge-conflict/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:7:1  merge-conflict',
      '  Git could not bring two versions of this text together, and both stand here.',
      '  Keep the version that holds, and remove the other and the lines with <<<<<<<, ======= and >>>>>>>.',
    ])
  })
})
