import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { changedSince, GitError, stagedChanges } from '../../../src/build/checking/git-changes.ts'
import { ENTRY, RIGHT } from '../../archive/content-folder.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'
import { GitRepository } from './git-repository.ts'

const OTHER = 'live-blogs/harbour-fire/2025-12-07/1305-la-grève.md'

describe('changedSince', () => {
  test('lists what is changed, new and deleted, from the content folder', () => {
    const repository = new GitRepository().write(RIGHT).commitAll()
    expect(changedSince(repository.content, 'HEAD')).toEqual([])
    repository.write({ [ENTRY]: 'changed', [OTHER]: 'new' })
    rmSync(join(repository.content, 'site.yaml'))
    expect(changedSince(repository.content, 'HEAD')).toEqual([ENTRY, OTHER, 'site.yaml'])
    repository.git('add', '--all')
    expect(changedSince(repository.content, 'HEAD')).toEqual([ENTRY, OTHER, 'site.yaml'])
  })

  test('lists both names of what was renamed', () => {
    const repository = new GitRepository().write(RIGHT).commitAll()
    repository.git('mv', `content/${ENTRY}`, `content/${OTHER}`)
    expect(changedSince(repository.content, 'HEAD')).toEqual([ENTRY, OTHER])
  })

  test('leaves out what others changed on a branch after it was left', () => {
    const repository = new GitRepository().write(RIGHT).commitAll()
    repository.git('switch', '--quiet', '--create', 'evening')
    repository.write({ [OTHER]: 'new' }).commitAll()
    repository.git('switch', '--quiet', 'main')
    repository.write({ [ENTRY]: 'changed' }).commitAll()
    repository.git('switch', '--quiet', 'evening')
    expect(changedSince(repository.content, 'main')).toEqual([OTHER])
  })

  test('lists everything before the first commit', () => {
    const repository = new GitRepository().write(RIGHT)
    expect(changedSince(repository.content, 'HEAD')).toEqual(Object.keys(RIGHT).sort())
  })

  test('says why git does not tell', () => {
    const { content } = new GitRepository().write(RIGHT).commitAll()
    expect(() => changedSince(content, 'no-such-branch')).toThrow(GitError)
    expect(() => changedSince(content, 'no-such-branch')).toThrow(/no-such-branch/)
    expect(() => changedSince(temporaryFolder(), 'HEAD')).toThrow(/not a git repository/)
    expect(() => changedSince(join(content, 'none'), 'HEAD')).toThrow('no such folder')
  })
})

describe('stagedChanges', () => {
  test('lists what the next commit holds, and nothing else', () => {
    const repository = new GitRepository().write(RIGHT).commitAll()
    repository.write({ [OTHER]: 'new' })
    repository.git('add', '--all')
    repository.write({ [ENTRY]: 'changed' })
    expect(stagedChanges(repository.content)).toEqual([OTHER])
  })
})
