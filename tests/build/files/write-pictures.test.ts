import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { resizeToBuffer } from '../../../src/build/files/write-pictures.ts'

describe('resizeToBuffer', () => {
  test('drops where and with what a picture was taken, and keeps it upright', async () => {
    const taken = await sharp({
      create: { width: 40, height: 20, channels: 3, background: 'red' },
    })
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()

    const resized = await resizeToBuffer(taken, { path: '', width: 10, height: 20 })
    const { width, height, format, exif, orientation } = await sharp(resized).metadata()
    expect({ width, height, format, exif, orientation }).toEqual({
      width: 10,
      height: 20,
      format: 'webp',
      exif: undefined,
      orientation: undefined,
    })
  })

  test('gives the same bytes each time', async () => {
    const bytes = readFileSync(join('content/live-blogs/ferrywell-bridge/cover.jpg'))
    const variant = { path: '', width: 480, height: 270 }
    expect(
      (await resizeToBuffer(bytes, variant)).equals(await resizeToBuffer(bytes, variant)),
    ).toBe(true)
  })
})
