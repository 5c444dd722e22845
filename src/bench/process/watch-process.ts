import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Sample } from '../figures/sample.ts'
import { type Command, endOf, FailedCommand, start } from './measure-process.ts'
import { ProcessTree } from './process-tree.ts'

const POLL_MS = 5
const QUIET_MS = 500
/** A page that has not been built by then is not going to be. */
const MOST_SECONDS_FOR_A_PAGE = 600
const STOP_MS = 5000

/** A program that builds whatever is saved, until it is stopped. */
export class WatchProcess {
  readonly #command: Command
  readonly #child: ChildProcess
  #printed = ''
  #lastPrinted = performance.now()
  #ended: string | undefined

  constructor(command: Command) {
    this.#command = command
    this.#child = start(command)
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text
        this.#lastPrinted = performance.now()
      })
    }
    endOf(this.#child).then(
      (how) => (this.#ended = how),
      (error: unknown) => (this.#ended = String(error)),
    )
  }

  /**
   * Waits until the program has built the site, and is silent.
   *
   * @param line what it prints after a build
   * @throws FailedCommand when it ends
   */
  async untilBuilt(line: RegExp): Promise<void> {
    while (!line.test(this.#printed) || performance.now() - this.#lastPrinted < QUIET_MS) {
      await this.#pause()
    }
    this.#printed = ''
  }

  /**
   * Saves a file, and waits until a page shows what is new in it.
   *
   * @param mark what the page has then, and does not have now
   * @throws FailedCommand when the program ends, or the page is not built in ten minutes
   */
  async save(file: string, text: string, page: string, mark: string): Promise<Sample> {
    const started = performance.now()
    const seconds = () => (performance.now() - started) / 1000
    writeFileSync(file, text)
    while (!textOf(page).includes(mark)) {
      await this.#pause()
      if (seconds() > MOST_SECONDS_FOR_A_PAGE) {
        throw new FailedCommand(this.#command, 'a page that was not built', this.#printed)
      }
    }
    return { seconds: seconds(), cpuSeconds: undefined, peakMegabytes: this.#peakMegabytes() }
  }

  async stop(): Promise<void> {
    const asked = performance.now()
    this.#child.kill()
    while (this.#ended === undefined && performance.now() - asked < STOP_MS) await sleep(POLL_MS)
    if (this.#ended === undefined) this.#child.kill('SIGKILL')
  }

  #peakMegabytes(): number | undefined {
    const { pid } = this.#child
    if (pid === undefined) return undefined
    const tree = new ProcessTree(pid)
    tree.look()
    return tree.peakMegabytes
  }

  async #pause(): Promise<void> {
    if (this.#ended !== undefined)
      throw new FailedCommand(this.#command, this.#ended, this.#printed)
    await sleep(POLL_MS)
  }
}

/** A page’s HTML; empty while it is not there, as when it is being replaced. */
function textOf(page: string): string {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}
