import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

import { listFiles } from '../../../src/build/list-files.ts'
import { PROJECT_ROOT } from '../../../src/build/project-root.ts'
import { temporaryFolder } from '../build-fixture.ts'

const run = promisify(execFile)

/** What a build came to. */
export interface BuildOutcome {
  published: boolean
  /** Whether it built upon the last one. */
  warm: boolean
  /** What it printed. */
  text: string
}

/** A copy of the project in a folder of its own, so that its templates and its cache can be changed. */
export class ProjectCopy {
  readonly root = temporaryFolder()

  constructor() {
    for (const name of ['src', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']) {
      cpSync(join(PROJECT_ROOT, name), join(this.root, name), { recursive: true })
    }
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(this.root, 'node_modules'))
    mkdirSync(join(this.root, 'content'))
  }

  /** @param out below the copy's folder */
  async build(out: string, args: readonly string[] = []): Promise<BuildOutcome> {
    const all = ['src/cli/build.js', '--out', out, ...args]
    const outcome = (published: boolean, text: string): BuildOutcome => ({
      published,
      warm: !text.includes('Building everything'),
      text,
    })
    try {
      const { stdout, stderr } = await run(process.execPath, all, { cwd: this.root })
      return outcome(true, stdout + stderr)
    } catch (error) {
      if (!(error instanceof Error && 'stdout' in error && 'stderr' in error)) throw error
      return outcome(false, String(error.stdout) + String(error.stderr))
    }
  }

  /** Begins a build, and kills it after a while. */
  async buildAndKill(out: string, afterMs: number, args: readonly string[]): Promise<void> {
    const child = spawn(process.execPath, ['src/cli/build.js', '--out', out, ...args], {
      cwd: this.root,
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await wait(afterMs)
    child.kill('SIGKILL')
    await ended
  }

  /** The bytes of every file of a site, by its path. */
  site(out: string): Map<string, string> {
    const folder = join(this.root, out)
    return new Map(
      listFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'base64')]),
    )
  }
}

/** The files that two sites do not have alike, by code units. */
export function differences(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((file) => one.get(file) !== other.get(file))
    .sort()
}
