import type { BuildProgress, Phase } from '../build/progress.ts'

/** What a phase of a build took. Phases overlap: reading runs beside compiling. */
export interface PhaseFigures {
  phase: Phase
  /** From its own start to its end. */
  seconds: number
  /** User and system time of all threads of the process since the last phase ended. */
  cpuSeconds: number
  /** The most memory the process had held by its end. */
  peakMegabytes: number
  counts: Readonly<Record<string, number>>
}

/** Measures the phases of a build that runs in this process. */
export class PhaseMeter implements BuildProgress {
  readonly figures: PhaseFigures[] = []
  readonly #started = new Map<Phase, number>()
  #cpu = process.cpuUsage()

  start(phase: Phase): void {
    this.#started.set(phase, performance.now())
  }

  step(): void {
    // Only ends are measured.
  }

  done(phase: Phase, counts: Readonly<Record<string, number>>): void {
    const cpu = process.cpuUsage(this.#cpu)
    this.#cpu = process.cpuUsage()
    this.figures.push({
      phase,
      seconds: (performance.now() - (this.#started.get(phase) ?? performance.now())) / 1000,
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      peakMegabytes: process.resourceUsage().maxRSS / 1000,
      counts,
    })
  }
}
