import { describe, expect, test } from 'vitest'

import { parseManifest } from '../../src/search/manifest.ts'

describe('parseManifest', () => {
  test('reads what a build writes', () => {
    const manifest = {
      engine: 'e1',
      shards: [{ folder: 's1', entries: 7, years: ['2024', '2025'] }],
    }
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest)
  })

  test.each([
    null,
    'text',
    [],
    { shards: [] },
    { engine: 1, shards: [] },
    { engine: 'e1', shards: [{ folder: 's1', entries: 7 }] },
    { engine: 'e1', shards: [{ folder: 's1', years: ['2025'] }] },
    { engine: 'e1', shards: [{ folder: 's1', entries: 7, years: [2025] }] },
  ])('does not take %o', (json) => {
    expect(parseManifest(json)).toBeUndefined()
  })
})
