import { existsSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { FailedCommand, measureProcess } from '../../../src/bench/process/measure-process.ts'

/** A program in Node, with this text for its code. */
function program(code: string) {
  return { file: process.execPath, args: ['-e', code], cwd: '.' }
}

describe('measureProcess', () => {
  test('gives what a program printed', async () => {
    const { stdout } = await measureProcess(program('console.log("built")'))
    expect(stdout).toBe('built\n')
  })

  test.runIf(existsSync('/proc'))(
    'sees the memory and the time of a process that the program starts',
    async () => {
      const child =
        'const until = Date.now() + 500; const b = Buffer.alloc(3e8, 1); while (Date.now() < until) b[0]++'
      const { cpuSeconds, peakMegabytes } = await measureProcess(
        program(`child_process.execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`),
      )
      expect(peakMegabytes).toBeGreaterThan(300)
      expect(cpuSeconds).toBeGreaterThan(0)
    },
  )

  test.runIf(existsSync('/proc'))(
    'counts the time of a process that the program leaves to itself',
    async () => {
      const child = `
        while (process.cpuUsage().user < 6e5) for (let n = 0; n < 1e7; n++);
        console.log('used 0.6 seconds')
        setTimeout(() => {}, 500)
      `
      const { cpuSeconds } = await measureProcess(
        program(`
          const child = child_process.spawn(process.execPath, ['-e', ${JSON.stringify(child)}])
          child.stdout.once('data', () => process.exit())
        `),
      )
      expect(cpuSeconds).toBeGreaterThan(0.4)
    },
  )

  test('throws when a program fails, with what it printed', async () => {
    const failing = measureProcess(program('console.error("no such site"); process.exit(3)'))
    await expect(failing).rejects.toThrow(FailedCommand)
    await expect(failing).rejects.toThrow(/ended with exit code 3\.\nno such site/)
  })

  test('throws when there is no such program', async () => {
    await expect(measureProcess({ file: 'no-such-program', args: [], cwd: '.' })).rejects.toThrow(
      'ENOENT',
    )
  })
})
