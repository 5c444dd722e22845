import { describe, expect, test } from 'vitest'

import { searchEntries } from '../../src/views/search-entries.ts'
import { aSite } from '../builders/site.ts'

describe('searchEntries', () => {
  test('lists the entries of all live blogs oldest first, without those withdrawn', () => {
    const site = aSite({
      liveBlogs: [
        {
          slug: 'flood',
          entries: [
            { timestamp: '2025-12-07T12:00Z', slug: 'b' },
            { timestamp: '2025-12-07T12:00Z', slug: 'a' },
            {
              timestamp: '2025-12-07T12:30Z',
              withdrawn: { timestamp: '2025-12-07T13:00Z', reason: 'Not so.' },
            },
          ],
        },
        {
          slug: 'fire',
          entries: [{ timestamp: '2025-12-07T12:00Z' }, { timestamp: '2025-12-08T12:00Z' }],
        },
        { slug: 'old', entries: [{ timestamp: '2025-12-06T12:00Z' }] },
      ],
    })
    expect(
      searchEntries(site).map(({ liveBlog, entry, timestamp }) => [
        liveBlog.slug,
        entry.name,
        new Date(timestamp).toISOString().slice(0, 10),
      ]),
    ).toEqual([
      ['old', '1200-smoke-rises', '2025-12-06'],
      ['fire', '1200-smoke-rises', '2025-12-07'],
      ['flood', '1200-a', '2025-12-07'],
      ['flood', '1200-b', '2025-12-07'],
      ['fire', '1200-smoke-rises', '2025-12-08'],
    ])
  })
})
