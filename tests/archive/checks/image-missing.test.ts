import { describe, expect, test } from 'vitest'

import { reportOf } from '../report-of.ts'

describe('imageMissing', () => {
  test('suggests the picture that must be meant', async () => {
    expect(await reportOf('image-missing')).toEqual([
      'tests/fixtures/image-missing/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:4:8  image-missing',
      '  There is no picture "images/Quay.PNG" beside this file.',
      '  Did you mean "quay.png"?',
      'tests/fixtures/image-missing/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:10:1  image-missing',
      '  There is no picture "kway.png" beside this file.',
      '  Did you mean "quay.png"?',
    ])
  })

  test('tells where pictures go when none is near', async () => {
    expect(await reportOf('image-missing-unlike')).toEqual([
      'tests/fixtures/image-missing-unlike/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:1  image-missing',
      '  There is no picture "https-quay.jpg" beside this file.',
      '  Put the picture beside the Markdown file and give its file name alone.',
      'tests/fixtures/image-missing-unlike/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:33  image-missing',
      '  "1220-smoke-rises.md" is not a picture.',
      '  Put the picture beside the Markdown file and give its file name alone.',
    ])
  })
})
