import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture } from '../site/build-fixture.ts'

let browser: Browser
let server: FolderServer

beforeAll(async () => {
  server = await serveFolder(await buildFixture('tests/fixtures/based', ['--no-search']), '/news/')
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

test('a printed live blog has the permalink of each entry, and nothing to press', async () => {
  const page = await browser.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${server.url}live/night-vote/`)
  const permalink = await page.evaluate(
    "getComputedStyle(document.querySelector('#at-0100-half > .time'), '::after').content",
  )
  expect(permalink).toBe('"  /news/live/night-vote/2026-05-01/#at-0100-half"')
  expect(await page.locator('.refresh').isVisible()).toBe(false)
  expect(await page.locator('.site-header nav').isVisible()).toBe(false)
  await page.close()
})
