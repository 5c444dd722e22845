import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('imageWithoutAlt', () => {
  test('looks at front matter', async () => {
    expect(await reportOf('image-without-alt')).toEqual([
      'tests/fixtures/image-without-alt/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:3  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `alt: "…"` under `image:`.',
    ])
  })

  test('takes an empty text for none', async () => {
    expect(await reportOf('image-without-alt-empty')).toEqual([
      'tests/fixtures/image-without-alt-empty/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:8  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `alt: "…"` under `image:`.',
      'tests/fixtures/image-without-alt-empty/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md:4:3  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `alt: "…"` under `image:`.',
      'tests/fixtures/image-without-alt-empty/live-blogs/harbour-fire/2025-12-07/1410-water-runs-out.md:5:8  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `alt: "…"` under `image:`.',
    ])
  })

  test('looks at the body, HTML too', async () => {
    expect(await reportOf('image-without-alt-body')).toEqual([
      'tests/fixtures/image-without-alt-body/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:11  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `![…](quay.png)`.',
      'tests/fixtures/image-without-alt-body/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:7:4  image-without-alt',
      '  The picture has no alternative text, so some readers will not know what it shows.',
      '  Say what it shows: `![…](quay.png)`.',
    ])
  })
})
