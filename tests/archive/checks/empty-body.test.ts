import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('emptyBody', () => {
  test('points below the front matter', async () => {
    expect(await reportOf('empty-body')).toEqual([
      'tests/fixtures/empty-body/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:1  empty-body',
      '  The entry has no text.',
      '  Write what happened below the second `---`.',
    ])
  })

  test('does not count a comment as text', async () => {
    expect(await reportOf('empty-body-comment')).toEqual([
      'tests/fixtures/empty-body-comment/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:1  empty-body',
      '  The entry has no text.',
      '  Write what happened below the second `---`.',
    ])
  })
})
