import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { ENTRY, RIGHT } from '../archive/content-folder.ts'
import { GitRepository } from '../build/checking/git-repository.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const ENV = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }

function install(folder: string): string {
  const tool = join(PROJECT_ROOT, 'tools/install-hooks.js')
  return execFileSync(process.execPath, [tool], { cwd: folder, env: ENV, encoding: 'utf8' })
}

/** A clone of the project with content of its own. */
function aClone(): GitRepository {
  const clone = new GitRepository().write(RIGHT).commitAll()
  for (const name of ['src', 'node_modules']) {
    symlinkSync(join(PROJECT_ROOT, name), join(clone.folder, name))
  }
  cpSync(join(PROJECT_ROOT, '.husky/pre-commit'), join(clone.folder, '.husky/pre-commit'))
  return clone
}

function commit({ folder }: GitRepository, ...args: readonly string[]) {
  const identity = ['-c', 'user.name=Jane Doe', '-c', 'user.email=jane@example.org']
  return spawnSync('git', [...identity, 'commit', '--quiet', '-m', 'Write', ...args], {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
  })
}

describe('the hooks of a clone', () => {
  test('hold up a commit of wrong content, and no other', { timeout: 60_000 }, () => {
    const clone = aClone()
    install(clone.folder)
    const wrong = RIGHT[ENTRY]?.toString().replace('timestamp', 'keyEvnt: true\ntimestamp') ?? ''
    clone.write({ [ENTRY]: wrong })
    clone.git('add', 'content')
    clone.write({ [ENTRY]: RIGHT[ENTRY] ?? '' })
    const refused = commit(clone)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain(`content/${ENTRY}:2:1  unknown-field`)
    expect(refused.stderr).toContain('Nothing was committed.')
    // What lies on disk is right, and is what --all commits.
    clone.write({ [ENTRY]: `${RIGHT[ENTRY]?.toString() ?? ''}More.\n` })
    expect(commit(clone, '--all')).toMatchObject({ status: 0 })

    clone.write({ [ENTRY]: wrong })
    clone.git('config', 'as-it-happened.hooks', 'false')
    expect(commit(clone, '--all')).toMatchObject({ status: 0 })
  })

  test('are taken away by the setting, and not put beside those of somebody else', () => {
    const clone = aClone()
    install(clone.folder)
    const path = () => clone.git('config', '--default', 'none', 'core.hooksPath').trim()
    expect(path()).toBe('.husky/_')
    clone.git('config', 'as-it-happened.hooks', 'false')
    install(clone.folder)
    expect(path()).toBe('none')

    const other = aClone()
    other.git('config', 'core.hooksPath', 'our-hooks')
    expect(install(other.folder)).toContain('Git takes its hooks from our-hooks')
    expect(other.git('config', 'core.hooksPath').trim()).toBe('our-hooks')
  })

  test('are not missed where there is no clone', () => {
    const folder = temporaryFolder()
    expect(install(folder)).toBe('')
    expect(existsSync(join(folder, '.husky'))).toBe(false)
  })
})
