import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('invalidSlug', () => {
  test('gives the name that is fit', async () => {
    expect(await reportOf('invalid-slug')).toEqual([
      'tests/fixtures/invalid-slug/live-blogs/Harbour Fire:1:1  invalid-slug',
      '  "Harbour Fire" cannot be part of a URL.',
      '  Name it "harbour-fire".',
    ])
  })

  test('does not give a name that another has', async () => {
    expect(await reportOf('invalid-slug-taken')).toEqual([
      'tests/fixtures/invalid-slug-taken/live-blogs/harbour_fire:1:1  invalid-slug',
      '  "harbour_fire" cannot be part of a URL.',
      '  Name it with lower-case letters a to z, digits and hyphens.',
      'tests/fixtures/invalid-slug-taken/live-blogs/пожар:1:1  invalid-slug',
      '  "пожар" cannot be part of a URL.',
      '  Name it with lower-case letters a to z, digits and hyphens.',
    ])
  })
})
