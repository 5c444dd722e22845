import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('aliasTaken', () => {
  test('names the other that claims a former path', async () => {
    expect(await reportOf('alias-taken')).toEqual([
      'tests/fixtures/alias-taken/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:4:5  alias-taken',
      '  "/live/fire" is already the path of tests/fixtures/alias-taken/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md.',
      '  Remove it from one of the two.',
    ])
  })

  test('refuses the path of a page that is published', async () => {
    expect(await reportOf('alias-taken-by-page')).toEqual([
      'tests/fixtures/alias-taken-by-page/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:11  alias-taken',
      '  "/live/harbour-fire/" is already the path of a page of the site.',
      '  Remove it.',
    ])
  })

  test('refuses the path that the entry has today', async () => {
    expect(await reportOf('alias-taken-by-itself')).toEqual([
      'tests/fixtures/alias-taken-by-itself/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:11  alias-taken',
      '  "/live/harbour-fire/2025-12-07/#at-1220-smoke-rises" is where this is published now.',
      '  Remove it.',
    ])
  })
})
