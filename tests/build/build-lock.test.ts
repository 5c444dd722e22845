import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { withBuildLock } from '../../src/build/build-lock.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

describe('withBuildLock', () => {
  test('is there while work is done, and gone after that, also after a failure', async () => {
    const folder = temporaryFolder()
    const lock = join(folder, 'lock')
    const isThere = await withBuildLock(
      join(folder, 'lock'),
      () => undefined,
      () => Promise.resolve(existsSync(lock)),
    )
    expect([isThere, existsSync(lock)]).toEqual([true, false])
    await expect(
      withBuildLock(
        join(folder, 'lock'),
        () => undefined,
        () => Promise.reject(new Error('no')),
      ),
    ).rejects.toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })

  test.each(['999999999', 'nobody', ''])(
    'does not wait for a holder that is gone: %j',
    async (holder) => {
      const folder = temporaryFolder()
      writeFileSync(join(folder, 'lock'), holder)
      const waits: number[] = []
      expect(
        await withBuildLock(
          join(folder, 'lock'),
          (pid) => waits.push(pid),
          () => Promise.resolve('done'),
        ),
      ).toBe('done')
      expect(waits).toEqual([])
    },
  )

  test('waits for one that is at work, and tells of it once', async () => {
    const folder = temporaryFolder()
    const lock = join(folder, 'lock')
    writeFileSync(lock, String(process.ppid))
    const waits: number[] = []
    const working = withBuildLock(
      join(folder, 'lock'),
      (pid) => waits.push(pid),
      () => Promise.resolve('done'),
    )
    setTimeout(() => writeFileSync(lock, '999999999'), 350)
    expect(await working).toBe('done')
    expect(waits).toEqual([process.ppid])
  })
})
