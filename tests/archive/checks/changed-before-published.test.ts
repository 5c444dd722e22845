import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('changedBeforePublished', () => {
  test('gives the entry’s own timestamp', async () => {
    expect(await reportOf('changed-before-published')).toEqual([
      'tests/fixtures/changed-before-published/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:10  changed-before-published',
      '  "updated" is before the entry’s own timestamp, 2025-12-07T12:20:00-05:00.',
      '  Mend one of the two.',
    ])
  })

  test('looks at withdrawals and corrections', async () => {
    expect(await reportOf('changed-before-published-elsewhere')).toEqual([
      'tests/fixtures/changed-before-published-elsewhere/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:7:16  changed-before-published',
      '  "corrections.timestamp" is before the entry’s own timestamp, 2025-12-07T12:20:00-05:00.',
      '  Mend one of the two.',
      'tests/fixtures/changed-before-published-elsewhere/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:11:14  changed-before-published',
      '  "withdrawn.timestamp" is before the entry’s own timestamp, 2025-12-07T12:20:00-05:00.',
      '  Mend one of the two.',
    ])
  })
})
