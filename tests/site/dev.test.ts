import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'

import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { type Files, RIGHT, withContent } from '../archive/content-folder.ts'
import { launchChromium } from '../browser/chromium.ts'
import { buildFixture } from './build-fixture.ts'

const DAY = 'live-blogs/harbour-fire/2025-12-07'
const ENTRY = `${DAY}/1220-smoke-rises.md`

/** Stands in every text that is not to be published. */
const SECRET = 'Quillfeather'

const LONG = 'Text.\n\n'.repeat(99)

const anEntry = (timestamp: string, fields: string, body: string) =>
  `---\ntimestamp: ${timestamp}\n${fields}---\n\n${body}\n`

/** A live blog of which an entry is a draft and one is dated ahead, and a live blog that is a draft. */
const CONTENT: Files = {
  ...RIGHT,
  [ENTRY]: anEntry('2025-12-07T12:20:00-05:00', '', LONG),
  'topics.yaml': 'fire: { title: Fire }\n',
  'people.yaml': 'ada: { name: Ada Li }\n',
  [`${DAY}/1305-${SECRET.toLowerCase()}.md`]: anEntry(
    '2025-12-07T13:05:00-05:00',
    `title: ${SECRET} falls\nkeyEvent: true\ntopics: [fire]\nauthors: [ada]\naliases: [/old/${SECRET}/]\ndraft: true\n`,
    `${SECRET}, in full. ![A ${SECRET}](1305-roof.png)`,
  ),
  'live-blogs/harbour-fire/2225-01-01/0900-far-ahead.md': anEntry(
    '2225-01-01T09:00:00-05:00',
    '',
    'In two hundred years.',
  ),
  'live-blogs/plan/index.md': `---\ntitle: ${SECRET} plan\ndescription: ${SECRET}.\nstatus: live\ntopics: [fire]\ndraft: true\n---\n\n${SECRET}.\n`,
  'live-blogs/plan/2025-12-07/0900-told.md': anEntry(
    '2025-12-07T09:00:00-05:00',
    'keyEvent: true\n',
    `${SECRET} begins.`,
  ),
}

async function withDrafts(use: (folder: string) => Promise<void>): Promise<void> {
  await withContent(CONTENT, async (folder) => {
    const grey = { width: 640, height: 480, channels: 3, background: '#aaa' } as const
    await sharp({ create: grey }).toFile(join(folder, DAY, '1305-roof.png'))
    await use(folder)
  })
}

describe('dev', { timeout: 60_000 }, () => {
  let folder = ''
  let base = ''
  let server: ChildProcess
  let browser: Browser
  let page: Page
  let finish: () => void
  let told = ''
  let whole: Promise<void>

  beforeAll(async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    finish = () => resolve(undefined)
    const ready = Promise.withResolvers<undefined>()
    whole = withDrafts(async (written) => {
      folder = written
      ready.resolve(undefined)
      await promise
    })
    await ready.promise
    const args = ['src/cli/dev.ts', '--content', folder, '--port', '4390']
    // Astro serves no page where it finds itself in a test.
    const env = { ...process.env, VITEST: undefined, NODE_ENV: 'development' }
    server = spawn(process.execPath, args, { cwd: PROJECT_ROOT, env })
    server.stdout?.on('data', (data) => (told += String(data)))
    server.stderr?.on('data', (data) => (told += String(data)))
    const address = () => /http:\/\/localhost:\d+\//.exec(told)?.[0]
    while (address() === undefined) await wait(50)
    base = address() ?? ''
    browser = await launchChromium()
    page = await browser.newPage()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    server.kill()
    finish()
    await whole
  })

  const marks = () => page.locator('.preview-mark').allTextContents()
  const markOf = (entry: string) => page.locator(`#${entry} .preview-mark`).allTextContents()

  test('shows a draft in its timeline and on its own page, and says what it is', async () => {
    await page.goto(`${base}live/harbour-fire/`)
    expect(await markOf('at-1305-quillfeather')).toEqual(['Draft'])
    expect(await markOf('at-1220-smoke-rises')).toEqual([])
    const draft = '#at-1305-quillfeather'
    await page.locator(`${draft} img`).scrollIntoViewIfNeeded()
    await expect
      .poll(() => page.evaluate(`document.querySelector('${draft} img').naturalWidth`))
      .toBe(640)
    await page.goto(`${base}live/harbour-fire/2025-12-07/1305-quillfeather/`)
    expect(await marks()).toEqual(['Draft'])
  })

  test('marks an entry whose time is to come', async () => {
    await page.goto(`${base}live/harbour-fire/2225-01-01/`)
    expect(await markOf('at-0900-far-ahead')).toEqual(['Dated in the future'])
  })

  test('shows a live blog that is a draft, marked wherever it is named', async () => {
    await page.goto(`${base}live/plan/`)
    expect(await page.locator('.live-blog-header .preview-mark').textContent()).toBe('Draft')
    expect(await page.locator('#at-0900-told').textContent()).toContain(`${SECRET} begins.`)
    await page.goto(base)
    expect(await marks()).toContain('Draft')
  })

  test('brings a saved entry into the open page, where the reader is', async () => {
    await page.goto(`${base}live/harbour-fire/2025-12-07/`)
    await page.evaluate('scrollTo(0, 900)')
    writeFileSync(
      join(folder, ENTRY),
      anEntry('2025-12-07T12:20:00-05:00', '', `${LONG}Saved just now.`),
    )
    await page.getByText('Saved just now.').waitFor({ state: 'attached' })
    await expect.poll(() => page.evaluate('scrollY')).toBe(900)
  })

  test('finds the page of an entry that is new, and not of one that is gone', async () => {
    await page.goto('about:blank')
    const added = join(folder, DAY, '1410-more.md')
    writeFileSync(added, anEntry('2025-12-07T14:10:00-05:00', 'keyEvent: true\n', 'More.'))
    const path = `${base}live/harbour-fire/2025-12-07/1410-more/`
    const status = async () => (await fetch(path)).status
    await expect.poll(status, { timeout: 5000 }).toBe(200)
    rmSync(added)
    await expect.poll(status, { timeout: 5000 }).toBe(404)
  })

  test('puts an error over the page with its place, goes on, and takes it away when mended', async () => {
    await page.goto(`${base}live/harbour-fire/2025-12-07/`)
    const fields = 'keyEvnt: true\n'
    writeFileSync(join(folder, ENTRY), anEntry('2025-12-07T12:20:00-05:00', fields, 'Broken.'))
    const overlay = page.locator('vite-error-overlay')
    await overlay.waitFor({ state: 'attached' })
    const words = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '')
    expect(words).toContain(`${ENTRY}:3:1  unknown-field`)
    expect(words).toContain('Did you mean "keyEvent"?')
    await page.reload()
    await overlay.waitFor({ state: 'attached' })
    writeFileSync(join(folder, ENTRY), anEntry('2025-12-07T12:20:00-05:00', '', 'Mended.'))
    await page.getByText('Mended.').waitFor({ state: 'attached' })
    expect(await overlay.count()).toBe(0)
    expect(told).toContain('unknown-field')
  })
})

describe('build', () => {
  test('publishes no trace of drafts, nor of what a preview says', { timeout: 60_000 }, () =>
    withDrafts(async (content) => {
      const out = await buildFixture(content)
      const files = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name))
      const traces = files.filter((file) => {
        const bytes = readFileSync(file)
        const text = (bytes.readUInt16BE(0) === 0x1f8b ? gunzipSync(bytes) : bytes).toString('utf8')
        return new RegExp(`${SECRET}|preview-mark|1305-roof|live/plan`, 'i').test(
          `${file}\n${text}`,
        )
      })
      expect(traces).toEqual([])
      expect(files.length).toBeGreaterThan(20)
      const ahead = readFileSync(join(out, 'live/harbour-fire/2225-01-01/index.html'), 'utf8')
      expect(ahead).toContain('In two hundred years.')
      expect(ahead).not.toContain('Dated in the future')
    }),
  )
})
