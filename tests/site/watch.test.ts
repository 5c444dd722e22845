import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ContentFolder, someContent } from './newsroom/content.ts'
import { differences, ProjectCopy } from './newsroom/project-copy.ts'

const PAGE = 'dist/live/fire/2025-03-01/index.html'
const ENTRY = 'live-blogs/fire/2025-03-01/1000-told.md'

describe('build --watch', { timeout: 60_000 }, () => {
  const project = new ProjectCopy()
  const folder = new ContentFolder(join(project.root, 'content'))
  const content = someContent()
  let watch: ChildProcess
  let text = ''

  /** Waits until something is so and no build is under way; one save may be told of twice. */
  async function until(isSo: () => boolean): Promise<void> {
    const isIdle = () => text.trimEnd().endsWith('(stop with Ctrl+C).')
    while (!isSo() || !isIdle()) await wait(20)
  }

  const pageSays = (words: string) => () => {
    const page = join(project.root, PAGE)
    return existsSync(page) && readFileSync(page, 'utf8').includes(words)
  }

  function say(words: string): void {
    const entry = content.documents.get(ENTRY)
    if (!entry) throw new Error(`there is no ${ENTRY}`)
    entry.body = words
    folder.write(content)
  }

  beforeAll(async () => {
    folder.write(content)
    watch = spawn(process.execPath, ['src/cli/build.js', '--watch', '--no-search'], {
      cwd: project.root,
    })
    watch.stdout?.on('data', (data) => (text += String(data)))
    watch.stderr?.on('data', (data) => (text += String(data)))
    await until(pageSays('It is 10:00 in fire.'))
  })

  afterAll(() => {
    watch.kill()
  })

  test('publishes a saved entry, and says what it did', async () => {
    say('Saved just now.')
    await until(pageSays('Saved just now.'))
    expect(text).toContain('\n17 rendered, 16 files changed')
  })

  test('tells a mistake, leaves the site, and goes on when it is mended', async () => {
    content.topics = { harbour: 'Harbour' }
    folder.write(content)
    await until(() => text.includes('unknown-topic'))
    expect(pageSays('Saved just now.')()).toBe(true)
    content.topics = someContent().topics
    say('Mended.')
    await until(pageSays('Mended.'))
  })

  test('makes the whole site again when it was removed, or another build has changed it', async () => {
    rmSync(join(project.root, 'dist'), { recursive: true })
    say('After the loss.')
    await until(pageSays('After the loss.'))
    await project.build('dist', ['--no-search'])
    say('After another build.')
    await until(pageSays('After another build.'))
    await project.build('cold', ['--no-search'])
    expect(differences(project.site('dist'), project.site('cold'))).toEqual([])
  })
})
