import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('unreadableImage', () => {
  test('tells what the picture is not', async () => {
    expect(await reportOf('unreadable-image')).toEqual([
      'tests/fixtures/unreadable-image/live-blogs/harbour-fire/2025-12-07/quay.jpg:1:1  unreadable-image',
      '  The picture cannot be opened: Input buffer contains unsupported image format.',
      '  Export it again as JPEG or PNG.',
    ])
  })

  test('tells of a logo that is none', async () => {
    expect(await reportOf('unreadable-logo')).toEqual([
      'tests/fixtures/unreadable-logo/logo.svg:1:1  unreadable-image',
      '  The picture cannot be opened: it is no SVG picture with a `viewBox`.',
      '  Export it again as SVG with a `viewBox`.',
    ])
  })
})
