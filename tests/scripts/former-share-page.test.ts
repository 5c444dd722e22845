import { describe, expect, test } from 'vitest'

import { permalinkOf } from '../../src/scripts/former-share-page.ts'

describe('permalinkOf', () => {
  test.each([
    ['/live/miami/2025-12-07/1220-home/', '/live/miami/2025-12-07/#at-1220-home'],
    ['/news/live/miami/2025-12-07/1220-home', '/news/live/miami/2025-12-07/#at-1220-home'],
  ])('leads from an entry’s own page, %s, into the timeline', (path, permalink) => {
    expect(permalinkOf(path)).toBe(permalink)
  })

  test.each([
    '/live/miami/2025-12-07/',
    '/live/miami/2025-12-07/1220-home/more/',
    '/live/miami/',
    '/topics/talks/3/',
    '/',
  ])('knows nothing of %s', (path) => {
    expect(permalinkOf(path)).toBeUndefined()
  })
})
