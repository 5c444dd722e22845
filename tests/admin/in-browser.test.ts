import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'

import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { RIGHT } from '../archive/content-folder.ts'
import { launchChromium } from '../browser/chromium.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { buildFixture, runCommand, temporaryFolder } from '../site/build-fixture.ts'

const LIVE_BLOG = 'live-blogs/harbour-fire/index.md'
const FILES = {
  ...RIGHT,
  'site.yaml': `${String(RIGHT['site.yaml'])}admin:\n  repo: example/archive\n`,
  [LIVE_BLOG]: String(RIGHT[LIVE_BLOG]).replace('---\n', '---\nstatus: live\n'),
  'topics.yaml': 'rescue:\n  title: Rescue at sea\n',
}

/** A repository with a small archive, in which commits can be made. */
function aRepository(): { folder: string; git: (...args: readonly string[]) => string } {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(FILES)) {
    const file = join(folder, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch', 'main')
  git('config', 'user.name', 'Jane Doe')
  git('config', 'user.email', 'jane@example.org')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  return { folder, git }
}

/** Starts Decap's server for a repository, which commits what is written; gives its address. */
async function startDecapServer(repository: string): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  const port = typeof address === 'object' && address ? address.port : 0
  probe.close()
  const server = spawn(
    process.execPath,
    [join(PROJECT_ROOT, 'node_modules/decap-server/dist/index.js')],
    {
      cwd: repository,
      env: { PATH: process.env.PATH, MODE: 'git', BIND_HOST: '127.0.0.1', PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  onTestFinished(() => {
    server.kill()
  })
  await once(server.stdout, 'data')
  return `http://127.0.0.1:${port}/api/v1`
}

test(
  'an editor writes an entry with a picture and a key event in a browser',
  { timeout: 120_000 },
  async () => {
    const { folder, git } = aRepository()
    const content = join(folder, 'content')
    const site = await serveFolder(await buildFixture(content, ['--no-search']))
    const decapServer = await startDecapServer(folder)
    const browser = await launchChromium()
    onTestFinished(async () => {
      await browser.close()
      await site.close()
    })
    // Far from the live blog's zone: the editor's own clock must not matter.
    const page = await browser.newPage({ timezoneId: 'Asia/Tokyo' })
    page.setDefaultTimeout(10_000)
    const elsewhere: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(site.url) && !url.startsWith(decapServer) && !/^(?:blob|data):/.test(url))
        elsewhere.push(url)
    })
    await page.route('**/admin/config.json', async (route) => {
      const config: unknown = await (await route.fetch()).json()
      await route.fulfill({
        json: Object.assign({}, config, { local_backend: { url: decapServer } }),
      })
    })
    const publish = async () => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Publish now' }).click()
    }

    await page.goto(`${site.url}admin/`)
    await page.getByRole('button', { name: 'Login' }).click()
    await page.locator('a[href="#/collections/harbour-fire/new"]').first().click()
    await page.locator('[id^=timestamp-field]').first().fill('2025-12-07T12:45')
    await page.locator('[id^=title-field]').fill('The roof falls')
    await page.locator('[contenteditable=true]').click()
    await page.keyboard.type('It lies across the quay.')
    await page.locator('[id^=topics-field]').fill('Rescue')
    await page.keyboard.press('Enter')
    await page.locator('[id^=keyEvent-field]').click()
    await page.getByRole('button', { name: 'Choose an image' }).click()
    const picture = await sharp({
      create: { width: 600, height: 400, channels: 3, background: 'steelblue' },
    })
      .jpeg()
      .toBuffer()
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'The Rôof.JPG', mimeType: 'image/jpeg', buffer: picture })
    await page.getByRole('button', { name: 'Choose selected' }).click()
    await publish()
    await page.getByText('“image › alt” is missing.').waitFor()
    await page.locator('[id^=alt-field]').fill('A slate roof across the quay.')
    await publish()
    await page.waitForURL('**/entries/2025-12-07/1245-the-roof-falls')

    expect(git('log', '--format=%s')).toBe('Create entry “2025-12-07/1245-the-roof-falls”\nBegin')
    expect(git('show', '--name-only', '--format=')).toBe(
      [
        'content/live-blogs/harbour-fire/2025-12-07/1245-the-roof-falls.md',
        'content/live-blogs/harbour-fire/2025-12-07/the-roof.jpg',
      ].join('\n'),
    )
    const written = join(content, 'live-blogs/harbour-fire/2025-12-07/1245-the-roof-falls.md')
    expect(readFileSync(written, 'utf8')).toBe(`---
timestamp: 2025-12-07T12:45:00-05:00
title: The roof falls
topics: [rescue]
keyEvent: true
image:
  src: the-roof.jpg
  alt: A slate roof across the quay.
---

It lies across the quay.
`)
    const check = await runCommand('check', ['--content', content])
    expect([check.stdout.trim().split('\n').at(-1), check.exitCode]).toEqual(['No problems.', 0])
    expect(elsewhere).toEqual([])
  },
)
