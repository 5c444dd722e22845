import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { lookAtPages } from '../browser/look-at-pages.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture, temporaryFolder } from '../site/build-fixture.ts'

const COVER = 'live/harbour/'
const PLAYER = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ'

let browser: Browser
let server: FolderServer
let folder: string

beforeAll(async () => {
  const content = join(temporaryFolder(), 'content')
  const day = join(content, 'live-blogs/harbour/2026-03-14')
  mkdirSync(day, { recursive: true })
  writeFileSync(
    join(content, 'site.yaml'),
    'title: Harbour Post\ndescription: From the quay.\nurl: https://harbour.example\n',
  )
  writeFileSync(
    join(day, '../index.md'),
    '---\ntitle: The harbour\ndescription: A day at the quay.\n---\n',
  )
  const write = (clock: string, body: string) => {
    const time = `${clock.slice(0, 2)}:${clock.slice(2)}`
    writeFileSync(
      join(day, `${clock}-entry.md`),
      `---\ntimestamp: 2026-03-14T${time}:00Z\ntitle: Entry of ${time}\n---\n\n${body}\n`,
    )
  }
  write('0900', 'Boats out.\n\n[The boats](https://youtu.be/dQw4w9WgXcQ)')
  write('1000', 'Boats in.')
  folder = await buildFixture(content, ['--no-search'])
  server = await serveFolder(folder)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

describe('a video', () => {
  let context: BrowserContext
  let page: Page
  let asked: string[]

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 800 } })
    page = await context.newPage()
    asked = []
    await context.route(/^https:/, (route) => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'text/html', body: '<p>The player</p>' })
    })
    await page.goto(server.url + COVER)
    return () => context.close()
  })

  test('is asked of its host when the reader says so, and not before', async () => {
    const button = page.getByRole('button', { name: 'Load video from youtube.com' })
    await button.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    const top = () =>
      page
        .locator('#at-1000-entry')
        .evaluate((entry) => entry.getBoundingClientRect().top + scrollY)
    const before = await top()
    await button.click()
    await page.frameLocator('.embed iframe').getByText('The player').waitFor()
    expect(asked).toEqual([PLAYER])
    expect(await top()).toBe(before)
    const frame = page.locator('.embed iframe')
    const attributes = await frame.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    )
    expect(attributes).toEqual({
      title: 'The boats (youtube.com)',
      sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
      allow: 'fullscreen; picture-in-picture; encrypted-media',
      loading: 'lazy',
      referrerpolicy: 'strict-origin-when-cross-origin',
      src: PLAYER,
    })
    const box = await frame.boundingBox()
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1)
    expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('is offered once, also after the timeline was turned round', async () => {
    await page.getByRole('button', { name: 'Newest first' }).click()
    await page.getByRole('button', { name: 'From the start' }).click()
    expect(await page.locator('.embed button').count()).toBe(1)
  })

  test('is a link without script, and takes no room for a player', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const quiet = await plain.newPage()
    await quiet.goto(server.url + COVER)
    const link = quiet.getByRole('link', { name: 'The boats (youtube.com)' })
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=dQw4w9WgXcQ')
    expect((await quiet.locator('.embed').boundingBox())?.height).toBeLessThan(60)
    await plain.close()
  })
})

test('a page with a video has no barrier and shifts nothing', { timeout: 60_000 }, async () => {
  const types = [{ name: 'cover', path: COVER }]
  expect(await lookAtPages(browser, server.url, types)).toEqual([])
})

test('feeds and other programs get the link alone', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const others = files.filter((name) => /\.(?:xml|json|md|rss|atom)$/.test(name))
  expect(others.length).toBeGreaterThan(3)
  const texts = others.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts.some((text) => text.includes('youtube.com/watch?v=dQw4w9WgXcQ'))).toBe(true)
  expect(texts.filter((text) => /data-player|youtube-nocookie/.test(text))).toEqual([])
})
