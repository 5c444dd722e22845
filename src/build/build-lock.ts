import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_AGAIN_MS = 100

/**
 * Does work while no other build of the same site is at it. One that is ends first; one that was
 * killed is not waited for.
 *
 * @param lock a file that stands while there is a build at work
 * @param onWait told of the process that is waited for
 */
export async function withBuildLock<Result>(
  lock: string,
  onWait: (process: number) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  mkdirSync(dirname(lock), { recursive: true })
  for (let told = false; !take(lock);) {
    const holder = holderOf(lock)
    if (holder === undefined || !isRunning(holder)) {
      removeStale(lock, holder)
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

/** The file is written before it gets its name, so that nobody finds it empty. */
function take(lock: string): boolean {
  const own = `${lock}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own)
  }
}

/** Removes the lock of a build that is gone, unless another has taken its place meanwhile. */
function removeStale(lock: string, holder: number | undefined): void {
  const stale = `${lock}.${process.pid}.stale`
  try {
    renameSync(lock, stale)
  } catch {
    return // it is gone already
  }
  if (holderOf(stale) === holder) rmSync(stale)
  else renameSync(stale, lock)
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
