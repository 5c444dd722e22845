import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { runCommand, temporaryFolder } from './build-fixture.ts'

/** A content folder that a test writes file by file, and the site that is built of it. */
export class WrittenSite {
  readonly out: string
  readonly #content: string

  constructor() {
    const folder = temporaryFolder()
    this.#content = join(folder, 'content')
    this.out = join(folder, 'dist')
  }

  /** @param path in the content folder */
  write(path: string, text: string): void {
    const file = join(this.#content, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  remove(path: string): void {
    rmSync(join(this.#content, path))
  }

  /** @throws with what the build printed, when it fails */
  async build(): Promise<void> {
    const args = ['--content', this.#content, '--out', this.out, '--no-search']
    const { exitCode, stdout, stderr } = await runCommand('build', args)
    if (exitCode !== 0) throw new Error(stdout + stderr)
  }
}
