import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('liveBlogWithoutEntry', () => {
  test('tells where the first entry goes', async () => {
    expect(await reportOf('live-blog-without-entry')).toEqual([
      'tests/fixtures/live-blog-without-entry/live-blogs/harbour-fire/index.md:1:1  live-blog-without-entry',
      '  The live blog has no published entry.',
      '  Add one as live-blogs/harbour-fire/<YYYY-MM-DD>/<HHMM>-<slug>.md, or set `status: upcoming` or `draft: true`.',
    ])
  })

  test('does not count drafts', async () => {
    expect(await reportOf('live-blog-without-entry-drafts')).toEqual([
      'tests/fixtures/live-blog-without-entry-drafts/live-blogs/harbour-fire/index.md:1:1  live-blog-without-entry',
      '  The live blog has no published entry.',
      '  Add one as live-blogs/harbour-fire/<YYYY-MM-DD>/<HHMM>-<slug>.md, or set `status: upcoming` or `draft: true`.',
    ])
  })
})
