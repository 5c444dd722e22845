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
        'corrections',
        'feeds',
        'not-found',
      ])
      expect(await lookAtPages(browser, server.url, types)).toEqual([])
    },
  )
})

test('every kind of page can be read at 400 % zoom', async () => {
  // WCAG 2.2, 1.4.10: a window of 1280 pixels, of which a quarter is left.
  const page = await browser.newPage({ viewport: { width: 320, height: 256 } })
  const wider: string[] = []
  for (const { name, path } of readPageTypes(sample)) {
    await page.goto(`${server.url}${path}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wider.push(`${name}: ${width}`)
  }
  expect(wider).toEqual([])
  await page.close()
})

test('a cover can be used by keyboard alone', async () => {
  const page = await browser.newPage({ viewport: { width: 1320, height: 900 } })
  await page.goto(`${server.url}live/harrowmouth-storm/`)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toContain('Skip to the content')
  await page.keyboard.press('Enter')
  const seen: string[] = []
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    seen.push(
      await page.locator(':focus').evaluate((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        const { top, bottom } = element.getBoundingClientRect()
        const isShown = top < innerHeight && bottom > 0
        const isMarked = outlineStyle !== 'none' && outlineWidth !== '0px'
        return isShown && isMarked ? '' : element.outerHTML.slice(0, 120)
      }),
    )
  }
  expect(seen.filter((fault) => fault !== '')).toEqual([])
  await page.close()
})

test('a link to an entry of a live blog that was renamed leads to the entry', async () => {
  const page = await browser.newPage()
  await page.goto(`${server.url}live/miami-peace-talks/2025-12-06/#at-1600-kremlin-verdict`)
  const now = `${server.url}live/miami-talks/2025-12-06/#at-1600-kremlin-verdict`
  await page.waitForURL(now)
  expect(await page.locator('#at-1600-kremlin-verdict').count()).toBe(1)
  await page.close()
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
