import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { PROJECT_ROOT } from '../../../src/build/project-root.ts'
import { listFiles } from '../../../src/build/list-files.ts'
import { stagedContent } from '../../../src/build/checking/staged-content.ts'
import { ENTRY, RIGHT } from '../../archive/content-folder.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'
import { GitRepository } from './git-repository.ts'

describe('stagedContent', () => {
  test('is what is staged, whatever lies on disk, and follows each change', () => {
    const repository = new GitRepository().write(RIGHT)
    const of = () => stagedContent({ path: repository.content, display: 'content' })
    const other = ENTRY.replace('1220', '1305')
    repository.git('add', '--all')
    repository.write({ [ENTRY]: 'on disk', [other]: 'not staged' })
    const { path, display } = of()
    expect(display).toBe('content')
    expect(listFiles(path)).toEqual(Object.keys(RIGHT).sort())
    expect(readFileSync(join(path, ENTRY), 'utf8')).toBe(RIGHT[ENTRY])

    rmSync(join(repository.content, ENTRY))
    repository.git('add', '--all')
    expect(of().path).toBe(path)
    expect(listFiles(path)).toEqual(
      [...Object.keys(RIGHT).filter((file) => file !== ENTRY), other].sort(),
    )
  })

  test('is found by a hook of a second work tree, which is told of git’s folder alone', () => {
    const repository = new GitRepository().write(RIGHT).commitAll()
    const second = join(temporaryFolder(), 'second')
    repository.git('worktree', 'add', '--quiet', second)
    writeFileSync(join(second, 'content', ENTRY), 'not an entry')
    repository.git('-C', second, 'add', '--all')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT_ROOT, 'src/cli/check.ts'), '--staged'],
      {
        cwd: second,
        encoding: 'utf8',
        env: { ...process.env, GIT_DIR: join(repository.folder, '.git/worktrees/second') },
      },
    )
    const rules = (stdout + stderr).match(/^content\/.*$/gm)
    expect(rules).toEqual([`content/${ENTRY}:1:1  missing-front-matter`])
    expect(status).toBe(1)
  })
})
