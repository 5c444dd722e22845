import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { loadArchive } from '../../src/archive/load-archive.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const PAGE = readFileSync('docs/editing.md', 'utf8')

/** Commands that fetch from elsewhere, or go on until they are stopped. */
const NOT_RUN = ['git clone ADDRESS archive', 'cd archive', 'npm install', 'npm run dev']

const PICTURE = 'content/live-blogs/ferrywell-bridge/cover.jpg'

/** The page's blocks in their order: commands, or fields that are put into a file. */
function blocks(): { language: string; file: string; lines: string[] }[] {
  return [...PAGE.matchAll(/^```(sh|yaml)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file = '', text = '']) => ({
      language,
      file,
      lines: text.trimEnd().split('\n'),
    }),
  )
}

/** A clone of an archive with the sample in it, which can be pushed, and a home with a picture. */
function aClone(): { folder: string; env: Record<string, string | undefined> } {
  const home = temporaryFolder()
  const folder = join(home, 'archive')
  mkdirSync(join(home, 'Pictures'))
  cpSync(PICTURE, join(home, 'Pictures/roof.jpg'))
  cpSync('content', join(folder, 'content'), { recursive: true })
  for (const name of ['package.json', '.husky/pre-commit', 'tools']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  writeFileSync(join(folder, '.gitignore'), 'node_modules\nsrc\n.husky/_\n')
  for (const name of ['src', 'node_modules'])
    symlinkSync(join(PROJECT_ROOT, name), join(folder, name))
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  }
  writeFileSync(
    env.GIT_CONFIG_GLOBAL,
    '[user]\n\tname = Jane Doe\n\temail = jane@example.org\n[init]\n\tdefaultBranch = main\n',
  )
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, env })
  git('init', '--quiet')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Begin')
  git('clone', '--quiet', '--bare', '.', join(home, 'origin.git'))
  git('remote', 'add', 'origin', join(home, 'origin.git'))
  git('fetch', '--quiet')
  git('branch', '--quiet', '--set-upstream-to', 'origin/main')
  execFileSync(process.execPath, ['tools/install-hooks.js'], { cwd: folder, env })
  return { folder, env }
}

/** Puts fields at the end of a file's front matter, as an editor would. */
function addFields(path: string, lines: readonly string[]): void {
  const text = readFileSync(path, 'utf8')
  const end = text.indexOf('\n---', 3)
  writeFileSync(path, `${text.slice(0, end)}\n${lines.join('\n')}${text.slice(end)}`)
}

test('every command of docs/editing.md does what the page says', { timeout: 300_000 }, async () => {
  const { folder, env } = aClone()
  const run: string[] = []
  for (const { language, file, lines } of blocks()) {
    if (language === 'yaml') {
      addFields(join(folder, file), lines)
      continue
    }
    for (const line of lines.filter((command) => !NOT_RUN.includes(command))) {
      execFileSync('sh', ['-c', line], { cwd: folder, env, stdio: 'pipe' })
      run.push(line)
    }
  }
  expect(run.length).toBeGreaterThan(25)

  const { parts, problems } = await loadArchive(join(folder, 'content'))
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const storm = parts?.liveBlogs.find(({ slug }) => slug === 'storm-aster')
  expect(storm?.entries).toMatchObject([
    {
      name: '1220-the-first-roof-goes',
      image: { src: '1220-roof.jpg' },
      corrections: [{ kind: 'correction' }],
      withdrawn: { reason: 'The picture was of another storm.' },
    },
  ])
  const pushed = execFileSync('git', ['status', '--short', '--branch'], { cwd: folder, env })
  expect(pushed.toString()).toBe('## main...origin/main [ahead 1]\n')
})
