import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Sample } from '../figures/sample.ts'
import { type Command, measureProcess } from '../process/measure-process.ts'

/** What Hugo leaves in a site’s folder for its next build. */
const KEPT_BY_HUGO = ['resources', '.hugo_build.lock']

/** Hugo’s version, as it tells it; `undefined` when it is not installed. */
export function hugoVersion(): string | undefined {
  const { stdout, error, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return error || status !== 0 ? undefined : stdout.trim()
}

/** Hugo at work on the archive that we build. */
export class Hugo {
  readonly content: string
  readonly #folder: string
  #builds = 0

  /** @param folder of `writeHugoSite` */
  constructor(folder: string) {
    this.#folder = folder
    this.content = join(folder, 'content')
  }

  /** Builds the site into a folder of its own, as if for the first time. */
  async buildCold(): Promise<Sample> {
    for (const name of KEPT_BY_HUGO) {
      rmSync(join(this.#folder, name), { recursive: true, force: true })
    }
    this.#builds++
    return this.buildAgain()
  }

  /** Builds the site over that of the last build. */
  async buildAgain(): Promise<Sample> {
    const { seconds, cpuSeconds, peakMegabytes } = await measureProcess(this.#command('--quiet'))
    return { seconds, cpuSeconds, peakMegabytes }
  }

  /** The folder of the built site; builds it when none has been. */
  async builtSite(): Promise<string> {
    if (this.#builds === 0) await this.buildCold()
    return this.#out()
  }

  /** The command that builds whatever is saved, until it is stopped. */
  watchCommand(): Command {
    return this.#command('--watch')
  }

  #out(): string {
    return join(this.#folder, `public-${this.#builds}`)
  }

  #command(option: string): Command {
    const args = ['--source', this.#folder, '--destination', this.#out(), option]
    return { file: 'hugo', args, cwd: this.#folder }
  }
}
