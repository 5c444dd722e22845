import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('unknownPerson', () => {
  test('knows a slug misspelt, and a person by name', async () => {
    expect(await reportOf('unknown-person')).toEqual([
      'tests/fixtures/unknown-person/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:5  unknown-person',
      '  "jane-do" is not a person we know.',
      '  Did you mean "jane-doe"? If they are new, add them to people.yaml.',
      'tests/fixtures/unknown-person/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:5  unknown-person',
      '  "Amir Khan" is not a person we know.',
      '  Did you mean "amir-khan"? If they are new, add them to people.yaml.',
      'tests/fixtures/unknown-person/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:6:5  unknown-person',
      '  "zoltan" is not a person we know.',
      '  If they are new, add them to people.yaml.',
    ])
  })
})
