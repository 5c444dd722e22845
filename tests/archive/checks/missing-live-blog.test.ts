import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('missingLiveBlog', () => {
  test('names the file to add', async () => {
    expect(await reportOf('missing-live-blog')).toEqual([
      'tests/fixtures/missing-live-blog/live-blogs/harbour-fire:1:1  missing-live-blog',
      '  live-blogs/harbour-fire/ has no index.md, so its entries are in no live blog.',
      '  Add live-blogs/harbour-fire/index.md with a title and a description.',
    ])
  })

  test('knows an index by another name', async () => {
    expect(await reportOf('missing-live-blog-misnamed')).toEqual([
      'tests/fixtures/missing-live-blog-misnamed/live-blogs/harbour-fire/Index.md:1:1  missing-live-blog',
      '  live-blogs/harbour-fire/ has no index.md, so its entries are in no live blog.',
      '  Rename Index.md to index.md.',
    ])
  })
})
