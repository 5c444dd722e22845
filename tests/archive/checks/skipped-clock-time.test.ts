import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('skippedClockTime', () => {
  test('gives the time that clocks did show', async () => {
    expect(await reportOf('skipped-clock-time')).toEqual([
      'tests/fixtures/skipped-clock-time/live-blogs/harbour-fire/2025-03-09/0230-smoke-rises.md:2:12  skipped-clock-time',
      '  Clocks in America/New_York never show 02:30 on 2025-03-09: they skip that time.',
      '  If 02:30 with offset -05:00 is the moment meant, write 2025-03-09T03:30:00-04:00 and name the file 2025-03-09/0330-smoke-rises.md.',
    ])
  })

  test('looks at the file’s name', async () => {
    expect(await reportOf('skipped-clock-time-name')).toEqual([
      'tests/fixtures/skipped-clock-time-name/live-blogs/harbour-fire/2025-03-09/0230-smoke-rises.md:2:12  skipped-clock-time',
      '  Clocks in America/New_York never show 02:30 on 2025-03-09: they skip that time.',
      '  If 03:30 with offset -04:00 is the moment meant, write 2025-03-09T03:30:00-04:00 and name the file 2025-03-09/0330-smoke-rises.md.',
    ])
  })
})
