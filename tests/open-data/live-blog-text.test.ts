import { describe, expect, test } from 'vitest'

import { toLiveBlogText } from '../../src/open-data/live-blog-text.ts'
import { aSiteWith } from '../builders/site.ts'

describe('toLiveBlogText', () => {
  test('tells a live blog from its facts to its last entry', () => {
    const { site, liveBlog } = aSiteWith(
      {
        authors: ['ada'],
        entries: [
          { timestamp: '2025-12-07T12:20Z', label: 'A *loud* crack' },
          {
            timestamp: '2025-12-08T12:40Z',
            slug: 'gone',
            withdrawn: { timestamp: '2025-12-08T13:00Z', reason: 'Not so.' },
          },
        ],
      },
      { people: { ada: { name: 'Ada Li' } } },
    )
    expect(toLiveBlogText(site, liveBlog)).toBe(`# Fire in the harbour

A warehouse burns.

- As it happened – 2 updates over 2 days
- UTC
- Ada Li
- <https://example.org/live/harbour-fire/>

Fire in the harbour, in full.

## Sunday 7 December 2025

### [12:20](<https://example.org/live/harbour-fire/2025-12-07/#at-1220-smoke-rises>) – A \\*loud\\* crack

Smoke rises.

## Monday 8 December 2025

### [12:40](<https://example.org/live/harbour-fire/2025-12-08/#at-1240-gone>)

*Not so.*
`)
  })
})
