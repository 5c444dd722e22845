import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { lookAtPages } from '../browser/look-at-pages.ts'
import { readPageTypes } from '../browser/read-page-types.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture } from './build-fixture.ts'

let browser: Browser
let server: FolderServer
/** An Arabic site with an Arabic, a German and a Japanese live blog. */
let site: string

beforeAll(async () => {
  browser = await launchChromium()
  site = await buildFixture('tests/fixtures/languages')
  server = await serveFolder(site)
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

const read = (file: string) => readFileSync(join(site, file), 'utf8')

test.each([
  ['index.html', '<html lang="ar" dir="rtl">'],
  ['live/port-talks/index.html', '<html lang="ar" dir="rtl">'],
  ['live/hafenstreik/index.html', '<html lang="de" dir="ltr">'],
  ['live/kaikyo/2025-10-01/index.html', '<html lang="ja" dir="ltr">'],
  ['topics/ports/index.html', '<html lang="ar" dir="rtl">'],
])('%s begins with %s', (file, tag) => {
  expect(read(file)).toContain(tag)
})

test.each([
  ['live/port-talks/index.html', ['أبرز الأحداث', 'السبت، 6 ديسمبر 2025', 'تحديثان', 'كما حدث']],
  ['live/hafenstreik/index.html', ['Montag, 3. November 2025', '2 Einträge', 'Von <a', 'Teilen']],
  ['live/kaikyo/index.html', ['2025年10月1日水曜日', '更新2件', '主な出来事', '（全記録）']],
  ['live/hafenstreik/feed.json', ['"language":"de"']],
  ['live/kaikyo/rss.xml', ['<language>ja</language>']],
])('%s is in its live blog’s language', (file, words) => {
  const text = read(file)
  for (const word of words) expect(text).toContain(word)
})

test('the logo stands for the site’s name, with its size', () => {
  expect(read('index.html')).toContain(
    '<img src="/logo.svg" alt="مرصد الميناء" width="96" height="32">',
  )
  expect(read('logo.svg')).toBe(readFileSync('tests/fixtures/languages/logo.svg', 'utf8'))
})

test('a title in another language is marked as such', () => {
  expect(read('index.html')).toContain(
    '<a href="/live/hafenstreik/" lang="de" dir="ltr">Streik im Hafen</a>',
  )
})

test('what stands beside the text on the left stands on the right, and the text begins there', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const left = async (selector: string) => (await page.locator(selector).boundingBox())?.x ?? NaN
  await page.goto(`${server.url}live/port-talks/`)
  expect(await left('.key-events')).toBeGreaterThan(await left('.story'))
  expect(await left('.sidebar')).toBeLessThan(await left('.story'))
  const right = page.locator('.description').evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return element.getBoundingClientRect().right - range.getBoundingClientRect().right
  })
  expect(await right).toBeLessThan(1)
  await page.goto(`${server.url}live/hafenstreik/`)
  expect(await left('.key-events')).toBeLessThan(await left('.story'))
  await page.close()
})

test('its pages have no barrier, no shifting layout and no sideways scrolling', async () => {
  const types = readPageTypes(site).filter(({ name }) =>
    ['home', 'cover', 'search', 'month'].includes(name),
  )
  expect(types).toHaveLength(4)
  expect(await lookAtPages(browser, server.url, types)).toEqual([])
})
