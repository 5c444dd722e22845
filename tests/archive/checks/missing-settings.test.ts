import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('missingSettings', () => {
  test('names the file to add', async () => {
    expect(await reportOf('missing-settings')).toEqual([
      'tests/fixtures/missing-settings/site.yaml:1:1  missing-settings',
      '  The content folder has no site.yaml.',
      '  Add one with `title`, `description` and `url`, or name the right folder with `--content`.',
    ])
  })
})
