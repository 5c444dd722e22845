import { describe, expect, test } from 'vitest'

import { readSiteUrl } from '../../src/archive/site-files.ts'
import { RIGHT, withContent } from './content-folder.ts'

describe('readSiteUrl', () => {
  test('gives the address of site.yaml, or undefined where that is not right', async () => {
    expect(await withContent(RIGHT, readSiteUrl)).toBe('https://example.org/')
    expect(await withContent({ 'site.yaml': 'title: x\n' }, readSiteUrl)).toBeUndefined()
    expect(await withContent({}, readSiteUrl)).toBeUndefined()
  })
})
