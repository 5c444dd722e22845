import { describe, expect, test } from 'vitest'

import { pictureVariants, publishedPicture } from '../../../src/build/files/published-picture.ts'
import { Links } from '../../../src/views/links.ts'

const picture = {
  path: 'live-blogs/talks/2025-12-07/1220 Über.jpg',
  width: 1200,
  height: 900,
  digest: 'abcdefghijklmnop',
}

describe('pictureVariants', () => {
  test('gives the widths below the picture’s own, and its own, never more', () => {
    expect(pictureVariants(picture)).toEqual([
      { path: '/pictures/talks/1220-ber-480.abcdefghij.webp', width: 480, height: 360 },
      { path: '/pictures/talks/1220-ber-960.abcdefghij.webp', width: 960, height: 720 },
      { path: '/pictures/talks/1220-ber-1200.abcdefghij.webp', width: 1200, height: 900 },
    ])
  })

  test('gives a small picture once, at its own size', () => {
    const widths = pictureVariants({ ...picture, width: 300, height: 2 }).map(({ width }) => width)
    expect(widths).toEqual([300])
  })

  test('never lets a line of a picture vanish', () => {
    const [small] = pictureVariants({ ...picture, width: 4000, height: 1 })
    expect(small?.height).toBe(1)
  })
})

describe('publishedPicture', () => {
  test('names all files under the base path, and the size of the middle one', () => {
    const published = publishedPicture(new Links('https://example.org/news/'), picture)
    expect(published).toMatchObject({
      src: '/news/pictures/talks/1220-ber-960.abcdefghij.webp',
      width: 960,
      height: 720,
    })
    expect(published.srcset).toBe(
      '/news/pictures/talks/1220-ber-480.abcdefghij.webp 480w, ' +
        '/news/pictures/talks/1220-ber-960.abcdefghij.webp 960w, ' +
        '/news/pictures/talks/1220-ber-1200.abcdefghij.webp 1200w',
    )
  })
})
