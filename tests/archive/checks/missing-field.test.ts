import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('missingField', () => {
  test('takes the timestamp from the file’s path', async () => {
    expect(await reportOf('missing-field')).toEqual([
      'tests/fixtures/missing-field/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1:1  missing-field',
      '  The field "timestamp" is missing.',
      '  Add a line `timestamp: 2025-12-07T12:20:00-05:00` if the file’s path is right.',
    ])
  })

  test('names every field that is missing, also of parts', async () => {
    expect(await reportOf('missing-field-all')).toEqual([
      'tests/fixtures/missing-field-all/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:5  missing-field',
      '  The field "corrections.timestamp" is missing.',
      '  Add a line `timestamp: 2025-12-07T12:20:00-05:00` here.',
      'tests/fixtures/missing-field-all/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:5  missing-field',
      '  The field "corrections.text" is missing.',
      '  Add a line `text: "…"` here.',
      'tests/fixtures/missing-field-all/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:6:3  missing-field',
      '  The field "image.src" is missing.',
      '  Add a line `src: picture.jpg` here.',
      'tests/fixtures/missing-field-all/live-blogs/harbour-fire/index.md:1:1  missing-field',
      '  The field "title" is missing.',
      '  Add a line `title: "…"`.',
      'tests/fixtures/missing-field-all/live-blogs/harbour-fire/index.md:1:1  missing-field',
      '  The field "description" is missing.',
      '  Add a line `description: "…"`.',
      'tests/fixtures/missing-field-all/people.yaml:2:3  missing-field',
      '  The field "jane-doe.name" is missing.',
      '  Add a line `name: "…"` here.',
      'tests/fixtures/missing-field-all/site.yaml:1:1  missing-field',
      '  The field "description" is missing.',
      '  Add a line `description: "…"`.',
      'tests/fixtures/missing-field-all/site.yaml:1:1  missing-field',
      '  The field "url" is missing.',
      '  Add a line `url: https://example.org/`.',
    ])
  })
})
