import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts a process’s time in hundredths of a second, whatever the machine (`proc(5)`). */
const TICKS_PER_SECOND = 100
const BYTES_PER_KIBIBYTE = 1024

/**
 * User and system time of all processes that this one started and that have ended, with those that
 * they started, in seconds. `undefined` where there is no `/proc`.
 */
export function endedChildrenCpuSeconds(): number | undefined {
  const stat = readProc('self/stat')
  if (stat === '') return undefined
  // The second field is the program's name in parentheses, which may hold blanks.
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = '0', system = '0'] = afterName.slice(13, 15)
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}

/**
 * The most memory that any process of a tree has held so far, in megabytes: the peak of the largest
 * one, not the sum. `undefined` when the tree has ended, and where there is no `/proc`.
 *
 * @param pid the root of the tree
 */
export function peakMegabytes(pid: number): number | undefined {
  const kibibytes = [pid, ...descendantsOf(pid)].flatMap((process) => {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(`${process}/status`)) ?? []
    return peak === undefined ? [] : [Number(peak)]
  })
  if (kibibytes.length === 0) return undefined
  return (Math.max(...kibibytes) * BYTES_PER_KIBIBYTE) / 1e6
}

function descendantsOf(pid: number): number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    readProc(`${pid}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  )
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** A file of `/proc`; empty when its process has ended, which it may at any time. */
function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}
