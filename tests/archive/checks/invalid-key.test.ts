import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('invalidKey', () => {
  test('gives the key that is fit', async () => {
    expect(await reportOf('invalid-key')).toEqual([
      'tests/fixtures/invalid-key/topics.yaml:1:1  invalid-key',
      '  "Élections locales" cannot be part of a URL.',
      '  Write "elections-locales".',
    ])
  })
})
