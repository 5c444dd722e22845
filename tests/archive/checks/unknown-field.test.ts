import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('unknownField', () => {
  test('suggests the field that must be meant', async () => {
    expect(await reportOf('unknown-field')).toEqual([
      'tests/fixtures/unknown-field/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:1  unknown-field',
      '  There is no field "keyEvnt" here.',
      '  Did you mean "keyEvent"? The fields are: timestamp, title, topics, authors, keyEvent, pinned, label, updated, corrections, withdrawn, image, aliases, draft, source.',
    ])
  })

  test('knows the names of other systems, and fields of parts', async () => {
    expect(await reportOf('unknown-field-elsewhere')).toEqual([
      'tests/fixtures/unknown-field-elsewhere/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:1  unknown-field',
      '  There is no field "tags" here.',
      '  Did you mean "topics"? The fields are: timestamp, title, topics, authors, keyEvent, pinned, label, updated, corrections, withdrawn, image, aliases, draft, source.',
      'tests/fixtures/unknown-field-elsewhere/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:1  unknown-field',
      '  There is no field "mood" here.',
      '  The fields are: timestamp, title, topics, authors, keyEvent, pinned, label, updated, corrections, withdrawn, image, aliases, draft, source.',
      'tests/fixtures/unknown-field-elsewhere/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:8:3  unknown-field',
      '  There is no field "photographer" here.',
      '  Did you mean "credit"? The fields are: src, alt, credit.',
      'tests/fixtures/unknown-field-elsewhere/topics.yaml:3:3  unknown-field',
      '  There is no field "synonym" here.',
      '  Did you mean "synonyms"? The fields are: title, description, synonyms.',
    ])
  })
})
