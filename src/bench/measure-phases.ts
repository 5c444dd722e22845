import { readFileSync } from 'node:fs'

import type { BuildProgress, Phase } from '../build/progress.ts'

/** What a phase of a build took. Phases overlap: reading runs beside compiling. */
export interface PhaseFigures {
  phase: Phase
  /** From its own start to its end. */
  seconds: number
  /** User and system time since the last phase ended, of all threads and of ended child processes. */
  cpuSeconds: number
  /** The most memory the process had held by its end. */
  peakMegabytes: number
  counts: Readonly<Record<string, number>>
}

/** Measures the phases of a build that runs in this process. */
export class PhaseMeter implements BuildProgress {
  readonly figures: PhaseFigures[] = []
  readonly #started = new Map<Phase, number>()
  #cpu = cpuSecondsSoFar()

  start(phase: Phase): void {
    this.#started.set(phase, performance.now())
  }

  note(): void {
    // Only phases are measured.
  }

  step(): void {
    // Only ends are measured.
  }

  done(phase: Phase, counts: Readonly<Record<string, number>>): void {
    const before = this.#cpu
    this.#cpu = cpuSecondsSoFar()
    this.figures.push({
      phase,
      seconds: (performance.now() - (this.#started.get(phase) ?? performance.now())) / 1000,
      cpuSeconds: this.#cpu - before,
      peakMegabytes: process.resourceUsage().maxRSS / 1000,
      counts,
    })
  }
}

/** Linux counts a process’s time in hundredths of a second, whatever the machine (`proc(5)`). */
const TICKS_PER_SECOND = 100

/**
 * User and system time of this process so far, with that of its ended children, in which Astro
 * compiles and Pagefind indexes. Node tells only the former; the latter is read from `/proc`, and
 * left out where there is none.
 */
export function cpuSecondsSoFar(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6 + childSeconds()
}

function childSeconds(): number {
  try {
    const afterName = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [childUser = '0', childSystem = '0'] = afterName.slice(13, 15)
    return (Number(childUser) + Number(childSystem)) / TICKS_PER_SECOND
  } catch {
    return 0
  }
}
