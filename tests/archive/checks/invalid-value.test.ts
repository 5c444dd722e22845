import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('invalidValue', () => {
  test('lists the values of a field', async () => {
    expect(await reportOf('invalid-value')).toEqual([
      'tests/fixtures/invalid-value/live-blogs/harbour-fire/index.md:4:9  invalid-value',
      '  "closd" is not a value of "status".',
      '  Did you mean "closed"? Write one of: upcoming, live, paused, closed.',
    ])
  })

  test('tells what each field wants', async () => {
    expect(await reportOf('invalid-value-forms')).toEqual([
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:3:8  invalid-value',
      '  "title" is empty.',
      '  Give it a value, or leave the field out.',
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:8  invalid-value',
      '  "label" is too long: 56 characters.',
      '  Shorten it to 40 characters.',
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:11  invalid-value',
      '  "https://example.org/old/" is not fit for "aliases".',
      '  Write a path of this site that begins with `/`, such as `/live/old-name/`.',
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:6:9  invalid-value',
      '  "www.example.org" is not fit for "source".',
      '  Write a whole address that begins with `https://` or `http://`.',
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:9:11  invalid-value',
      '  "fix" is not a value of "corrections.kind".',
      '  Write one of: correction, clarification, retraction.',
      'tests/fixtures/invalid-value-forms/live-blogs/harbour-fire/index.md:4:1  invalid-value',
      '  "status" is empty.',
      '  Give it a value, or leave the field out.',
      'tests/fixtures/invalid-value-forms/site.yaml:1:8  invalid-value',
      '  "title" is empty.',
      '  Give it a value.',
      'tests/fixtures/invalid-value-forms/site.yaml:3:6  invalid-value',
      '  "example.org" is not fit for "url".',
      '  Write a whole address that begins with `https://` or `http://`.',
      'tests/fixtures/invalid-value-forms/site.yaml:4:11  invalid-value',
      '  "english please" is not fit for "language".',
      '  Write a language tag, such as `en`, `de` or `pt-BR`.',
      'tests/fixtures/invalid-value-forms/site.yaml:5:11  invalid-value',
      '  "feedSize" is too small.',
      '  Write at least 1.',
      'tests/fixtures/invalid-value-forms/site.yaml:6:7  invalid-value',
      '  "github" is not a value of "host".',
      '  Write one of: github-pages, gitlab-pages, netlify, cloudflare-pages, s3.',
    ])
  })

  test('tells how much is too much', async () => {
    expect(await reportOf('invalid-value-range')).toEqual([
      'tests/fixtures/invalid-value-range/site.yaml:5:11  invalid-value',
      '  "feedSize" is too large.',
      '  Write at most 500.',
    ])
  })
})
