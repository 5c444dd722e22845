import { describe, expect, test } from 'vitest'

import { aliasSchema } from '../../src/model/alias.ts'

describe('aliasSchema', () => {
  test.each([
    '/live/old-name/',
    '/live/old-name',
    '/2019/05/story.html',
    '/live/miami-talks/2025-12-07/#at-1219-old-name',
    '/world/live/2021/jan/06/capitol#block-5ff6d0a88f08',
    '/a%20b/~c/',
  ])('takes %s', (path) => {
    expect(aliasSchema.safeParse(path).success).toBe(true)
  })

  test.each([
    '',
    'live/old-name/',
    'https://example.org/live/',
    '//example.org/',
    '/live//old/',
    '/live/old name/',
    '/live/old/?page=2',
    '/live/#',
    '/live/"onclick/',
    '/../outside/',
    '/live/..',
    '/live/./x/',
    '/live/..#at-1219-x',
  ])('refuses %j', (path) => {
    expect(aliasSchema.safeParse(path).error?.issues).toHaveLength(1)
  })

  test('takes dots that are part of a name', () => {
    expect(aliasSchema.safeParse('/live/v1..2/.well-known/x').success).toBe(true)
  })
})
