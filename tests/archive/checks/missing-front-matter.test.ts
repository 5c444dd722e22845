import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('missingFrontMatter', () => {
  test('tells how to begin', async () => {
    expect(await reportOf('missing-front-matter')).toEqual([
      'tests/fixtures/missing-front-matter/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1:1  missing-front-matter',
      '  The file has no front matter.',
      '  Begin it with a line `---`, then its fields, then another line `---`.',
    ])
  })

  test('sees what an editor meant for it', async () => {
    expect(await reportOf('missing-front-matter-forms')).toEqual([
      'tests/fixtures/missing-front-matter-forms/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:1:1  missing-front-matter',
      '  The file has no front matter.',
      '  Remove what stands before the first `---`, spaces and empty lines too.',
      'tests/fixtures/missing-front-matter-forms/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:1:1  missing-front-matter',
      '  The file has no front matter.',
      '  Make the first line three hyphens and nothing else: `---`.',
      'tests/fixtures/missing-front-matter-forms/live-blogs/harbour-fire/2025-12-07/1410-water-runs-out.md:1:1  missing-front-matter',
      '  The file has no front matter.',
      '  Put a line `---` before the first field.',
      'tests/fixtures/missing-front-matter-forms/live-blogs/harbour-fire/2025-12-07/1500-ferry-leaves.md:1:1  missing-front-matter',
      '  The front matter has no end.',
      '  Put a line `---` after its last field.',
      'tests/fixtures/missing-front-matter-forms/live-blogs/harbour-fire/2025-12-07/1600-all-quiet.md:3:1  missing-front-matter',
      '  The line that ends the front matter is "----".',
      '  Make it three hyphens and nothing else: `---`.',
    ])
  })
})
