import { cpSync, readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { generateArchive } from '../../src/bench/generate-archive.ts'
import { listFiles } from '../../src/build/list-files.ts'
import { buildFixture, runCommand, temporaryFolder } from './build-fixture.ts'

function bytesOf(out: string): Map<string, string> {
  return new Map(listFiles(out).map((file) => [file, readFileSync(join(out, file), 'base64')]))
}

describe('two builds of the same content', () => {
  test('give the same bytes, whatever the zone, the language and the times of the files', async () => {
    const first = await buildFixture('content', [], { TZ: 'America/New_York', LANG: 'de_DE.UTF-8' })
    const copy = join(temporaryFolder(), 'content')
    cpSync('content', copy, { recursive: true })
    for (const file of listFiles(copy)) utimesSync(join(copy, file), 1, 1)
    const second = await buildFixture(copy, [], { TZ: 'Asia/Tokyo', LANG: 'C' })
    expect(bytesOf(second)).toEqual(bytesOf(first))
  })
})

describe('two builds in several threads', () => {
  test('give the same bytes, whichever thread rendered a page', async () => {
    const content = temporaryFolder()
    generateArchive(content, 1200, 3)
    const first = bytesOf(await buildFixture(content, ['--no-search']))
    expect(bytesOf(await buildFixture(content, ['--no-search']))).toEqual(first)
    const days = [...first.keys()].filter((file) => /^live\/[^/]+\/[\d-]+\/index\.html$/.test(file))
    const entries = days.flatMap((file) =>
      Buffer.from(first.get(file) ?? '', 'base64')
        .toString()
        .match(/<article id="at-/g),
    )
    expect(entries).toHaveLength(1200)
  })
})

describe('a build of content with an error', () => {
  test('fails, tells the problem, and leaves the last good site as it was', async () => {
    const content = join(temporaryFolder(), 'content')
    cpSync('tests/fixtures/based', content, { recursive: true })
    const out = await buildFixture(content, ['--no-search'])
    const before = bytesOf(out)
    cpSync(
      'tests/fixtures/broken-entry.md',
      join(content, 'live-blogs/night-vote/2026-05-01/0200-broken.md'),
    )
    const { exitCode, stderr } = await runCommand('build', ['--content', content, '--out', out])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('0200-broken.md:3:1  unknown-field')
    expect(bytesOf(out)).toEqual(before)
  })
})
