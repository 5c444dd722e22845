import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('entryFileName', () => {
  test('takes the time from the timestamp', async () => {
    expect(await reportOf('entry-file-name')).toEqual([
      'tests/fixtures/entry-file-name/live-blogs/harbour-fire/2025-12-07/smoke-rises.md:1:1  entry-file-name',
      '  "smoke-rises.md" is not the time and the slug of an entry.',
      '  Name it 1220-smoke-rises.md.',
    ])
  })

  test('reads the forms that editors write', async () => {
    expect(await reportOf('entry-file-name-forms')).toEqual([
      'tests/fixtures/entry-file-name-forms/live-blogs/harbour-fire/2025-12-07/12.20 Smoke rises.md:1:1  entry-file-name',
      '  "12.20 Smoke rises.md" is not the time and the slug of an entry.',
      '  Name it 1220-smoke-rises.md.',
      'tests/fixtures/entry-file-name-forms/live-blogs/harbour-fire/2025-12-07/1305_roof-falls.md:1:1  entry-file-name',
      '  "1305_roof-falls.md" is not the time and the slug of an entry.',
      '  Name it 1305-roof-falls.md.',
      'tests/fixtures/entry-file-name-forms/live-blogs/harbour-fire/2025-12-07/1500-Fähre-legt-ab.md:1:1  entry-file-name',
      '  "1500-Fähre-legt-ab.md" is not the time and the slug of an entry.',
      '  Name it 1500-fahre-legt-ab.md.',
      'tests/fixtures/entry-file-name-forms/live-blogs/harbour-fire/2025-12-07/1600.md:1:1  entry-file-name',
      '  "1600.md" is not the time and the slug of an entry.',
      '  Name it with its four-digit time and a slug, such as 1600-both-sides-go-home.md.',
      'tests/fixtures/entry-file-name-forms/live-blogs/harbour-fire/2025-12-07/2025-12-07-1410-water-runs-out.md:1:1  entry-file-name',
      '  "2025-12-07-1410-water-runs-out.md" is not the time and the slug of an entry.',
      '  Name it 1410-water-runs-out.md.',
    ])
  })
})
