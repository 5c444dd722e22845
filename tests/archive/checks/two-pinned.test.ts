import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('twoPinned', () => {
  test('names the entry that is pinned already', async () => {
    expect(await reportOf('two-pinned')).toEqual([
      'tests/fixtures/two-pinned/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:4:1  two-pinned',
      '  Another entry of this live blog is pinned already: tests/fixtures/two-pinned/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md.',
      '  Remove `pinned: true` from one of them.',
    ])
  })
})
