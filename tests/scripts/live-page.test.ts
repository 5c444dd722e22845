import { cpSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { launchChromium } from '../browser/chromium.ts'
import { compressedSize } from '../browser/compressed-size.ts'
import { type FolderServer, serveFolder } from '../browser/serve-folder.ts'
import { buildFixture, temporaryFolder } from '../site/build-fixture.ts'

const DAY = 'live-blogs/night-vote/2026-05-01'

let browser: Browser
let page: Page
let server: FolderServer
/** The site as it was, with two new entries and a changed one, and with the live blog closed. */
let before: string
let after: string
let closed: string
const served = join(temporaryFolder(), 'site')

/** In one step: a browser may be asking for a file at any time. */
function serve(site: string): void {
  symlinkSync(site, `${served}-next`)
  renameSync(`${served}-next`, served)
}

beforeAll(async () => {
  const content = join(temporaryFolder(), 'content')
  cpSync('tests/fixtures/based', content, { recursive: true })
  before = await buildFixture(content, ['--no-search'])
  const entry = (name: string, time: string, body: string) => {
    const text = `---\ntimestamp: 2026-05-01T${time}:00+05:45\n---\n\n${body}\n`
    writeFileSync(join(content, DAY, `${name}.md`), text)
  }
  entry('0130-recount', '01:30', 'A recount begins.')
  entry('0200-result', '02:00', 'There is a result.')
  const half = join(content, DAY, '0100-half.md')
  writeFileSync(half, `${readFileSync(half, 'utf8')}\nMended since.\n`)
  after = await buildFixture(content, ['--no-search'])
  const index = join(content, 'live-blogs/night-vote/index.md')
  writeFileSync(index, readFileSync(index, 'utf8').replace('status: live', 'status: closed'))
  closed = await buildFixture(content, ['--no-search'])
  serve(before)
  server = await serveFolder(served, '/news/')
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await server.close()
})

beforeEach(async () => {
  serve(before)
  page = await browser.newPage()
  await page.clock.install()
})

afterEach(() => page.close())

const open = (path: string) => page.goto(`${server.url}live/night-vote/${path}`)
const ids = () =>
  page.locator('.day > .entry').evaluateAll((entries) => entries.map(({ id }) => id))

describe.each(['', '2026-05-01/'])('the page /live/night-vote/%s', (path) => {
  test('says how many entries are new, moves nothing, and brings them in when asked', async () => {
    await open(path)
    const status = page.locator('.refresh [role="status"]')
    expect(await status.textContent()).toBe('')
    serve(after)
    await page.clock.fastForward(30_000)
    await page.getByRole('button', { name: '2 new updates' }).waitFor()
    expect(await status.textContent()).toBe('2 new updates')
    expect(await page.title()).toMatch(/^\(2\) /)
    expect(await ids()).toEqual(['at-0100-half', 'at-0015-first-count'])
    await page.getByRole('button', { name: '2 new updates' }).click()
    await page.locator('#at-0200-result').waitFor()
    expect(await ids()).toEqual([
      'at-0200-result',
      'at-0130-recount',
      'at-0100-half',
      'at-0015-first-count',
    ])
    expect(await page.locator('.day-heading .extent').textContent()).toBe('4 updates')
    const brought = page.locator('#at-0200-result')
    expect(await brought.locator('.copy').getAttribute('aria-describedby')).toBe(
      await brought.getAttribute('aria-labelledby'),
    )
    expect(await page.locator('.refresh').getByRole('button').count()).toBe(0)
    expect(await page.title()).not.toMatch(/^\(/)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('02:00')
  })

  test('shows what has changed in an entry that is there', async () => {
    await open(path)
    serve(after)
    await page.clock.fastForward(30_000)
    await page.locator('#at-0100-half', { hasText: 'Mended since.' }).waitFor()
  })
})

describe('a page in progress', () => {
  test('asks for no more than its state while nothing changes, and nothing when hidden', async () => {
    const asked: string[] = []
    await open('')
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      // A browser fetches the icon when it has time.
      if (!pathname.endsWith('/favicon.svg')) asked.push(pathname)
    })
    await page.waitForLoadState('networkidle')
    asked.length = 0
    for (let round = 0; round < 6; round++) {
      await page.clock.runFor(25_000)
      // Answers take real time, which the page's clock does not.
      await wait(150)
    }
    expect(new Set(asked)).toEqual(new Set(['/news/live/night-vote/state.json']))
    expect(asked.length).toBeGreaterThanOrEqual(2)
    expect(asked.length).toBeLessThanOrEqual(6)
    await page.evaluate(`
      Object.defineProperty(document, 'hidden', { value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    `)
    asked.length = 0
    await page.clock.runFor(600_000)
    expect(asked).toEqual([])
  })

  test('says when the live blog has ended, asks no more, and leads to the whole', async () => {
    await open('')
    serve(closed)
    for (let round = 0; round < 3; round++) {
      await page.clock.fastForward(40_000)
    }
    const ended = page.getByRole('button', { name: 'This live blog has ended.' })
    await ended.waitFor()
    let asked = 0
    page.on('request', () => asked++)
    await page.clock.runFor(600_000)
    expect(asked).toBe(0)
    await ended.click()
    await page.waitForURL(/night-vote\/$/)
    await page.locator('#at-0200-result').waitFor()
    expect(await page.locator('.refresh').count()).toBe(0)
  })

  test('has at most 6 KB of script, compressed, with all that readers are offered', () => {
    const { script } = compressedSize(before, 'live/night-vote/index.html', '/news/')
    expect(script).toBeGreaterThan(0)
    expect(script).toBeLessThanOrEqual(6144)
  })
})
