import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts a process’s time in hundredths of a second, whatever the machine (`proc(5)`). */
const TICKS_PER_SECOND = 100
const BYTES_PER_KIBIBYTE = 1024

/** Where `proc(5)` has a process’s times, counted from the field after its name. */
const OWN_TIMES = 11
const TIMES_OF_ENDED_CHILDREN = 13

/** A process with all that it starts, looked at now and then. Sees nothing where there is no `/proc`. */
export class ProcessTree {
  readonly #root: number
  readonly #seconds = new Map<number, number>()
  #peakBytes = 0

  /** @param root its process id */
  constructor(root: number) {
    this.#root = root
  }

  /** The most memory that any of the processes has held: the peak of the largest, not the sum. */
  get peakMegabytes(): number | undefined {
    return this.#peakBytes === 0 ? undefined : this.#peakBytes / 1e6
  }

  /** User and system time of the processes, each until it was last seen. */
  get cpuSeconds(): number | undefined {
    if (this.#seconds.size === 0) return undefined
    return [...this.#seconds.values()].reduce((sum, seconds) => sum + seconds, 0)
  }

  look(): void {
    for (const id of [this.#root, ...descendantsOf(this.#root)]) {
      const seconds = cpuSecondsOf(id, OWN_TIMES)
      if (seconds !== undefined) this.#seconds.set(id, seconds)
      const [, kibibytes = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(`${id}/status`)) ?? []
      this.#peakBytes = Math.max(this.#peakBytes, Number(kibibytes) * BYTES_PER_KIBIBYTE)
    }
  }
}

/**
 * User and system time of all processes that this one started and that have ended, with those that
 * they started and waited for. `undefined` where there is no `/proc`.
 */
export function endedChildrenCpuSeconds(): number | undefined {
  return cpuSecondsOf('self', TIMES_OF_ENDED_CHILDREN)
}

function cpuSecondsOf(id: number | 'self', field: number): number | undefined {
  const stat = readProc(`${id}/stat`)
  if (stat === '') return undefined
  // The second field is the program's name in parentheses, which may hold blanks.
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user = '0', system = '0'] = afterName.slice(field, field + 2)
  return (Number(user) + Number(system)) / TICKS_PER_SECOND
}

function descendantsOf(id: number): number[] {
  const children = threadsOf(id).flatMap((thread) =>
    readProc(`${id}/task/${thread}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  )
  return children.flatMap((child) => [child, ...descendantsOf(child)])
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`)
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
