import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { compressedSize } from '../browser/compressed-size.ts'
import { writeLongContent } from '../browser/long-content.ts'
import { lookAtPages } from '../browser/look-at-pages.ts'
import { readPageTypes } from '../browser/read-page-types.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture, temporaryFolder } from './build-fixture.ts'

let browser: Browser
let server: FolderServer
let sample: string
let long: string

beforeAll(async () => {
  browser = await launchChromium()
  sample = await buildFixture('content')
  const content = join(temporaryFolder(), 'content')
  writeLongContent(content)
  long = await buildFixture(content, ['--no-search'])
  server = await serveFolder(sample)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('every kind of page', () => {
  test(
    'has no barrier, no shifting layout, no sideways scrolling and no request to elsewhere',
    { timeout: 180_000 },
    async () => {
      const types = readPageTypes(sample)
      expect(types.map(({ name }) => name)).toEqual([
        'home',
        'cover',
        'day',
        'share',
        'topics',
        'topic',
        'person',
        'archive',
        'year',
        'month',
        'search',
        'feeds',
        'not-found',
      ])
      expect(await lookAtPages(browser, server.url, types)).toEqual([])
    },
  )
})

describe('a page of 100 entries', () => {
  test('weighs at most 40 KB of HTML, 10 KB of CSS and 6 KB of script, compressed', () => {
    for (const file of [
      'live/one-hundred/index.html',
      'live/one-hundred/2026-03-14/index.html',
      'topics/harbour/index.html',
    ]) {
      const { html, css, script } = compressedSize(long, file, '/')
      expect(html, file).toBeLessThan(40 * 1024)
      expect(css, file).toBeLessThan(10 * 1024)
      expect(script, file).toBeLessThan(6 * 1024)
    }
  })
})
