import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { ENTRY, RIGHT } from '../archive/content-folder.ts'
import { GitRepository } from '../build/checking/git-repository.ts'
import { runCommand, temporaryFolder } from './build-fixture.ts'

describe('check', () => {
  test('exits with 0 and says so when there is no problem', async () => {
    const { exitCode, stdout } = await runCommand('check', ['--content', 'tests/fixtures/based'])
    expect(exitCode).toBe(0)
    expect(stdout).toBe('Checked 2 live blogs and 7 entries.\nNo problems.\n')
  })

  test('exits with 1 and tells the problem with its place', async () => {
    const { exitCode, stderr } = await runCommand('check', [
      '--content',
      'tests/fixtures/unknown-topic',
    ])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(/^\ntests\/fixtures\/unknown-topic\/\S+\.md:\d+:\d+ {2}unknown-topic\n/)
  })

  test('tells problems to GitHub and to programs, and nothing else', async () => {
    const content = ['--content', 'tests/fixtures/unknown-topic']
    const github = await runCommand('check', [...content, '--format', 'github'])
    expect(github.exitCode).toBe(1)
    expect(github.stdout).toMatch(/^::error file=tests\/fixtures\/unknown-topic\/\S+\.md,line=\d+,/)
    const json = await runCommand('check', [...content, '--format', 'json'])
    expect(json.exitCode).toBe(1)
    expect(json.stdout).toContain('"rule": "unknown-topic"')
    expect(json.stderr).toBe('')
    const wrong = await runCommand('check', [...content, '--format', 'xml'])
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toContain('--format takes text, github or json, and not "xml"')
  })

  test('tells with --changed of what git says has changed, and of nothing else', async () => {
    const repository = new GitRepository().write({ ...RIGHT, 'live-blogs/regatta/index.md': '' })
    const changed = ['--content', repository.commitAll().content, '--changed']
    const nothing = await runCommand('check', changed)
    expect(nothing).toMatchObject({ exitCode: 0, stderr: '' })
    expect(nothing.stdout).toBe('Git tells of no change in the content.\nNo problems.\n')
    repository.write({
      [ENTRY]: '---\ntimestamp: 2025-12-07T12:20:00-05:00\nkeyEvnt: true\n---\n\nx\n',
    })
    const { exitCode, stdout, stderr } = await runCommand('check', changed)
    expect(exitCode).toBe(1)
    expect(stdout).toBe('Checked 1 live blog with 1 entry, in which 1 file changed.\n')
    expect(stderr).toMatch(/:3:1 {2}unknown-field\n/)
    expect(stderr).toMatch(/\n1 error\.\n$/)
    const wrong = await runCommand('check', [...changed, '--since', 'no-such-branch'])
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stderr).toContain('Git does not tell what has changed in')
  })

  test('exits with 2 and tells its options when it is not understood', async () => {
    const { exitCode, stderr } = await runCommand('check', ['--contnt', 'x'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain("Unknown option '--contnt'")
    expect(stderr).toContain('npm run check -- [options]')
  })
})

describe('build', () => {
  test('shows its phases and ends with what was published', async () => {
    const out = join(temporaryFolder(), 'dist')
    const { exitCode, stdout } = await runCommand('build', [
      '--content',
      'tests/fixtures/based',
      '--out',
      out,
    ])
    expect(exitCode).toBe(0)
    expect(stdout.replace(/\d+\.\d+ s/g, 'N s').replace(/, [\d.]+ [kM]B;/, ', N MB;')).toMatch(
      new RegExp(
        [
          '^Building everything: there is no earlier build to go by.\\n',
          'Checked: 2 live blogs, 7 entries \\(N s\\)\\n',
          '(Compiled the pages \\(N s\\)\\n)?Rendered: \\d+ pages \\(N s\\)\\n',
          'Search index: 5 entries, \\d+ files \\(N s\\)\\nPictures: 0 files \\(N s\\)\\n',
          'Published: \\d+ files, \\d+ changed, 0 removed \\(N s\\)\\n\\n',
          'Published 2 live blogs, 6 entries and 3 topics in \\S+:\\n',
          '\\d+ pages and feeds, \\d+ files, N MB;\\n',
          '\\d+ rendered, \\d+ files changed, in N s.\\n$',
        ].join(''),
      ),
    )
  })

  test('says which folder holds no content, and publishes nothing', async () => {
    const empty = join(temporaryFolder(), 'empty')
    mkdirSync(empty)
    const { exitCode, stderr } = await runCommand('build', ['--content', empty])
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`${empty}/site.yaml:1:1  missing-settings`)
  })

  test('warns of a remote picture, and publishes all the same', async () => {
    const { exitCode, stderr } = await runCommand('build', [
      '--content',
      'tests/fixtures/remote-image',
      '--out',
      join(temporaryFolder(), 'dist'),
      '--no-search',
    ])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('remote-image (warning)')
  })

  test('does not touch a folder that it cannot make', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, 'mine')
    const { exitCode } = await runCommand('build', ['--out', join(file, 'dist'), '--no-search'])
    expect(exitCode).not.toBe(0)
  })
})
