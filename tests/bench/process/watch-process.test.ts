import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { FailedCommand } from '../../../src/bench/process/measure-process.ts'
import { WatchProcess } from '../../../src/bench/process/watch-process.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

/** Copies a file whenever it has another text, and says so. */
const COPIER = `
  const { readFileSync, writeFileSync } = fs
  let last
  setInterval(() => {
    const text = readFileSync('entry.md', 'utf8')
    if (text === last) return
    writeFileSync('page.html', text)
    console.log('Published ' + (last = text))
  }, 10)
`

function watching(code: string, cwd = temporaryFolder()): WatchProcess {
  writeFileSync(join(cwd, 'entry.md'), 'old')
  return new WatchProcess({ file: process.execPath, args: ['-e', code], cwd })
}

describe('WatchProcess', () => {
  test('waits for the page that shows what was saved', async () => {
    const folder = temporaryFolder()
    const watch = watching(COPIER, folder)
    const page = join(folder, 'page.html')
    try {
      await watch.untilBuilt(/^Published old/m)
      const { seconds } = await watch.save(join(folder, 'entry.md'), 'mark-1', page, 'mark-1')
      expect(seconds).toBeGreaterThan(0)
      await watch.untilBuilt(/^Published mark-1/m)
    } finally {
      await watch.stop()
    }
  })

  test('tells how a program ended that does not watch', async () => {
    const failing = watching('process.exit(2)').untilBuilt(/^Published/m)
    await expect(failing).rejects.toThrow(FailedCommand)
    await expect(failing).rejects.toMatchObject({ how: 'exit code 2' })
  })
})
