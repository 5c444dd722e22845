import { existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'

import { countsOf } from './build-output.ts'
import type { Sample } from './figures/sample.ts'
import { generateArchive } from './generate-archive.ts'
import { type Command, measureProcess } from './process/measure-process.ts'
import { copyProject } from './project-copy.ts'

/** What `npm run build` runs, without the tenth of a second that npm takes. */
export const BUILD_COMMAND = [
  '--max-semi-space-size=32',
  '--min-semi-space-size=16',
  '--heap-growing-percent=30',
  'src/cli/build.js',
]

const WARM_UP_ENTRIES = 100

/** A site that was built of the archive. */
interface BuiltSite {
  out: string
  /** Whether the cache still knows it, so that the next build can be a warm one. */
  warm: boolean
}

/** As It Happened at work on an archive, by its command line, as its users run it. */
export class Product {
  readonly content: string
  readonly #folder: string
  readonly #project: string
  readonly #sites = new Map<'search' | 'no search', BuiltSite>()
  #builds = 0

  /**
   * @param content the archive
   * @param folder where the project is copied to and sites are written, below the project
   */
  constructor(content: string, folder: string) {
    this.content = content
    this.#folder = folder
    this.#project = join(folder, 'project')
    copyProject(this.#project)
  }

  /**
   * Builds a small site that is not measured. Node keeps compiled code from then on, as it does after
   * any command of the project; what it takes to start without is no matter of the archive’s size.
   */
  async warmUp(): Promise<void> {
    const content = join(this.#folder, 'warm-up')
    generateArchive(content, WARM_UP_ENTRIES, 1)
    await measureProcess(this.#command(join(this.#folder, 'site-warm-up'), [], content))
  }

  /** Builds the site into a folder of its own, with nothing kept from builds before. */
  async buildCold(search: boolean): Promise<Sample> {
    const cache = join(this.#project, '.cache')
    // Put aside and not removed: a file system that has just removed many files is slow to make new ones.
    if (existsSync(cache)) renameSync(cache, join(this.#folder, `cache-before-${this.#builds + 1}`))
    for (const site of this.#sites.values()) site.warm = false
    return this.#buildAnew(search)
  }

  /** Builds the site over a finished one that the cache knows. */
  async buildWarm(search: boolean): Promise<Sample> {
    return this.#build(await this.warmSite(search), search)
  }

  /** The folder of a finished site that the cache knows; builds it when there is none. */
  async warmSite(search: boolean): Promise<string> {
    if (!this.#sites.get(keyOf(search))?.warm) await this.#buildAnew(search)
    return this.builtSite(search)
  }

  /** The folder of a finished site; builds it when there is none. */
  async builtSite(search: boolean): Promise<string> {
    const site = this.#sites.get(keyOf(search))
    if (site) return site.out
    await this.#buildAnew(search)
    return this.builtSite(search)
  }

  /** The command that builds whatever is saved, until it is stopped. */
  async watchCommand(): Promise<Command> {
    return this.#command(await this.warmSite(false), ['--no-search', '--watch'])
  }

  async #buildAnew(search: boolean): Promise<Sample> {
    this.#builds++
    const out = join(this.#folder, `site-${this.#builds}`)
    const sample = await this.#build(out, search)
    this.#sites.set(keyOf(search), { out, warm: true })
    return sample
  }

  async #build(out: string, search: boolean): Promise<Sample> {
    const options = search ? [] : ['--no-search']
    const { stdout, ...took } = await measureProcess(this.#command(out, options))
    const counts = countsOf(stdout)
    return counts === undefined ? took : { ...took, counts }
  }

  #command(out: string, options: readonly string[], content = this.content): Command {
    return {
      file: process.execPath,
      args: [...BUILD_COMMAND, '--content', content, '--out', out, ...options],
      cwd: this.#project,
    }
  }
}

function keyOf(search: boolean): 'search' | 'no search' {
  return search ? 'search' : 'no search'
}
