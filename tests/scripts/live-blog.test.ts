import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture } from '../site/build-fixture.ts'

const COVER = 'live/miami-talks/'
/** So that a time in the reader's zone is on another day now and then. */
const BROWSER = { timezoneId: 'Asia/Tokyo', viewport: { width: 1320, height: 900 } }

let browser: Browser
let server: FolderServer
let folder: string
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  folder = await buildFixture('content', ['--no-search'])
  server = await serveFolder(folder, '/')
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

beforeEach(async () => {
  context = await browser.newContext(BROWSER)
  page = await open(context)
})

afterEach(() => context.close())

async function open(of: BrowserContext): Promise<Page> {
  faults = []
  const opened = await of.newPage()
  opened.on('pageerror', (error) => faults.push(error.message))
  opened.on('request', (request) => {
    if (!request.url().startsWith(server.url)) faults.push(request.url())
  })
  return opened
}

const visit = (path: string) => page.goto(server.url + path)

/** The times of the timeline's entries, in the order of the document. */
const instants = () =>
  page
    .locator('.day > .entry > .time time')
    .evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute('datetime') ?? '')))

const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b)

describe('the order of a timeline', () => {
  test('is from the start once closed, can be turned round, and stays so for this reader', async () => {
    await visit(COVER)
    const told = await instants()
    expect(told.length).toBeGreaterThan(10)
    expect(told).toEqual(ascending(told))
    await page.getByRole('button', { name: 'Newest first' }).click()
    expect(await instants()).toEqual(told.toReversed())
    expect(await page.locator('.order-note').innerText()).toBe('Newest first')
    await page.reload()
    await expect.poll(instants).toEqual(told.toReversed())
    await page.getByRole('button', { name: 'From the start' }).click()
    expect(await instants()).toEqual(told)
    expect(faults).toEqual([])
  })
})

describe('times', () => {
  test('are told in the reader’s own zone when asked for, with the day where it is another', async () => {
    await visit(COVER)
    const first = page.locator('.day > .entry > .time time').first()
    const [told, datetime] = [await first.textContent(), await first.getAttribute('datetime')]
    await page.getByRole('button', { name: 'Show in my time' }).click()
    const own = new Intl.DateTimeFormat('en-GB', {
      timeZone: BROWSER.timezoneId,
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(datetime ?? ''))
    expect(await first.textContent()).toContain(own)
    const clocks = await page.locator('.day > .entry > .time time').allTextContents()
    expect(clocks.some((clock) => /^7 Dec \d\d:\d\d$/.test(clock))).toBe(true)
    await page.reload()
    await expect.poll(() => first.textContent()).toContain(own)
    await page.locator('.change-times').click()
    expect(await first.textContent()).toBe(told)
  })
})

describe('key events', () => {
  test('mark where the reader is, and lead to their entries on the same page', async () => {
    await visit(COVER)
    const links = page.locator('.key-events li a')
    const last = (await links.count()) - 1
    await links.nth(last).click()
    await expect.poll(() => links.nth(last).getAttribute('aria-current')).toBe('true')
    expect(await page.locator('.key-events [aria-current]').count()).toBe(1)
    expect(new URL(page.url()).pathname).toBe(`/${COVER}`)
    expect(faults).toEqual([])
  })
})

describe('arriving at an entry', () => {
  test('shows it marked, below the day’s heading, with the ways to both ends', async () => {
    await visit(COVER)
    const permalink = await page.locator('.day > .entry > .time').last().getAttribute('href')
    await visit((permalink ?? '').slice(1))
    const target = page.locator('.entry:target')
    const heading = page.locator('.day-heading').first()
    await target.waitFor()
    const [entry, bar] = [await target.boundingBox(), await heading.boundingBox()]
    expect(entry?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1)
    expect(entry?.y).toBeLessThan(900)
    expect(await heading.getByRole('link').allTextContents()).toEqual(['Start', 'Newest'])
  })

  test('has buttons that tell whose they are', async () => {
    await visit(COVER)
    const entry = page.locator('.day > .entry').first()
    const name = await entry.getAttribute('aria-labelledby')
    await expect
      .poll(() =>
        entry
          .locator('.credits button')
          .evaluateAll((buttons) => buttons.map((of) => of.getAttribute('aria-describedby'))),
      )
      .toEqual(Array.from({ length: await entry.locator('.credits button').count() }, () => name))
    expect(await entry.locator('.credits button.copy').count()).toBe(1)
  })

  test('can be passed on: its permalink is copied, with nothing added', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await visit(COVER)
    const entry = page.locator('.day > .entry').first()
    const permalink = await entry.locator('.time').getAttribute('href')
    await entry.locator('.copy').click()
    await expect.poll(() => page.locator('#copied').textContent()).toBe('Link copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      server.url + (permalink ?? '').slice(1),
    )
  })
})

describe('coming back', () => {
  test('leads to where the reader was', async () => {
    await visit(COVER)
    const fifth = page.locator('.day > .entry').nth(4)
    const permalink = await fifth.locator('.time').getAttribute('href')
    await fifth.evaluate((entry) => {
      scrollTo(0, entry.getBoundingClientRect().top + scrollY - 60)
    })
    await expect
      .poll(() =>
        page.evaluate(() => localStorage.getItem('as-it-happened place /live/miami-talks/')),
      )
      .toContain(permalink)
    await visit('')
    await visit(COVER)
    const link = page.getByRole('link', { name: 'Continue where you left off' })
    expect(await link.getAttribute('href')).toBe(permalink)
  })
})

describe('a page of a live blog', () => {
  test('is complete without script, and offers nothing that needs one', async () => {
    const plain = await browser.newContext({ ...BROWSER, javaScriptEnabled: false })
    page = await open(plain)
    await visit(COVER)
    expect(await page.locator('.day > .entry').count()).toBeGreaterThan(10)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.locator('.key-events li').count()).toBeGreaterThan(2)
    expect(await page.locator('.activity svg a').count()).toBeGreaterThan(2)
    await plain.close()
  })

  test.each([1320, 390])('shifts nothing at a width of %i', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await visit(COVER)
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(sum), 500)
        }),
    )
    expect(shift).toBe(0)
  })

  test('takes at most 3.5 KB of script of its own', () => {
    const assets = join(folder, '_astro')
    const script = readdirSync(assets).find((name) => name.startsWith('LiveBlogScript'))
    expect(gzipSync(readFileSync(join(assets, script ?? ''))).length).toBeLessThan(3584)
  })
})
