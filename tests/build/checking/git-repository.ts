import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { Files } from '../../archive/content-folder.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

/** A git repository for a test, which no setting of the machine reaches. */
export class GitRepository {
  readonly folder = temporaryFolder()

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=Jane Doe', '-c', 'user.email=jane@example.org']
    return execFileSync('git', [...identity, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    })
  }

  /** Writes files, by their paths in `content/`. */
  write(files: Files): this {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.folder, 'content', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
    return this
  }

  commitAll(): this {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--no-verify', '--message', 'Write')
    return this
  }

  get content(): string {
    return join(this.folder, 'content')
  }
}
