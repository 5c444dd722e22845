import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('wrongType', () => {
  test('puts text in quotes', async () => {
    expect(await reportOf('wrong-type')).toEqual([
      'tests/fixtures/wrong-type/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  wrong-type',
      '  "title" must be text, and is the number `1984`.',
      '  Put it in quotes: `"1984"`.',
    ])
  })

  test('tells how to write what each field wants', async () => {
    expect(await reportOf('wrong-type-forms')).toEqual([
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:1  wrong-type',
      '  "title" must be text, and is empty.',
      '  Give it a value, or leave the field out.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:11  wrong-type',
      '  "keyEvent" must be `true` or `false`, and is the text "yes".',
      '  Write `true`, without quotes.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:9  wrong-type',
      '  "pinned" must be `true` or `false`, and is the text "sometimes".',
      '  Write `true` or `false`, without quotes.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:7:3  wrong-type',
      '  "corrections" must be a list, and is a set of fields.',
      '  Put `- ` before its first field, and two spaces before the others.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:10:12  wrong-type',
      '  "withdrawn" must be a set of fields, and is the value `true`.',
      '  Write its fields on lines of their own below `withdrawn:`, with two spaces before each: timestamp, reason.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:11:19  wrong-type',
      '  An item of "topics" must be text, and is the number `2025`.',
      '  Put it in quotes: `"2025"`.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/index.md:4:9  wrong-type',
      '  "topics" must be a list, and is the text "weather".',
      '  Write it as a list: `[weather]`.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/index.md:5:8  wrong-type',
      '  "image" must be a set of fields, and is the text "quay.png".',
      '  Write its fields on lines of their own below `image:`, with two spaces before each: src, alt, credit.',
      'tests/fixtures/wrong-type-forms/live-blogs/harbour-fire/index.md:6:1  wrong-type',
      '  "aliases" must be a list, and is empty.',
      '  Give it a value, or leave the field out.',
      'tests/fixtures/wrong-type-forms/people.yaml:1:1  wrong-type',
      '  The content must be a set of fields, and is a list.',
      '  Write each field on a line of its own: its name, a colon, a space, its value.',
    ])
  })

  test('sees a colon without a space', async () => {
    expect(await reportOf('wrong-type-missing-space')).toEqual([
      'tests/fixtures/wrong-type-missing-space/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:1  wrong-type',
      '  The content must be a set of fields, and is the text "timestamp:2025-12-07T12:20:00-05:00".',
      '  Put a space after the colon: `timestamp: 2025-12-07T12:20:00-05:00`.',
    ])
  })

  test('sees front matter without fields', async () => {
    expect(await reportOf('wrong-type-text')).toEqual([
      'tests/fixtures/wrong-type-text/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:2:1  wrong-type',
      '  The content must be a set of fields, and is the text "Smoke rises".',
      '  Write each field on a line of its own: its name, a colon, a space, its value.',
      'tests/fixtures/wrong-type-text/site.yaml:5:11  wrong-type',
      '  "feedSize" must be a whole number, and is the number `12.5`.',
      '  Write a whole number.',
    ])
  })
})
