import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_AGAIN_MS = 100

/**
 * Does work while no other build of the same site is at it. One that is ends first; one that was
 * killed is not waited for.
 *
 * @param folder what the builds share
 * @param onWait told of the process that is waited for
 */
export async function withBuildLock<Result>(
  folder: string,
  onWait: (process: number) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  for (let told = false; !take(lock);) {
    const holder = holderOf(lock)
    if (holder === undefined || !isRunning(holder)) {
      rmSync(lock, { force: true })
      continue
    }
    if (!told) onWait(holder)
    told = true
    await wait(LOOK_AGAIN_MS)
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    // This process does not wait for itself: the lock is that of one that was killed long ago.
    return Number.isSafeInteger(pid) && pid > 0 && pid !== process.pid ? pid : undefined
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
