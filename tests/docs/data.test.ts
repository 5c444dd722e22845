import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { archiveLineSchema } from '../../src/open-data/document-schema.ts'
import { buildFixture } from '../site/build-fixture.ts'

const EXAMPLES = [...readFileSync('docs/data.md', 'utf8').matchAll(/^```(.+)\n([^]+?)^```$/gm)]
const examplesIn = (language: string) =>
  EXAMPLES.filter((match) => match[1] === language).map(([, , code = '']) => code)

let out: string

beforeAll(async () => {
  out = await buildFixture('tests/fixtures/based', ['--no-search'])
})

/** What a program prints in the folder of the site. */
function run(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: out,
    encoding: 'utf8',
    input,
  })
  if (error) throw error
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
}

describe('docs/data.md', () => {
  test('counts topics with jq', () => {
    expect(run('sh', ['-c', examplesIn('sh')[0] ?? ''])).toMatch(/^ +5 fire\n/)
  })

  test('finds corrections with SQLite', () => {
    expect(run('sh', ['-c', examplesIn('sh')[1] ?? ''])).toBe(
      '2026-03-29 01:10:00 https://example.org/news/live/harbour-fire/2026-03-29/#at-0310-under-control\n',
    )
  })

  test('finds the longest entries with Python', () => {
    expect(run('python3', ['-c', examplesIn('python')[0] ?? '']).split('\n')).toEqual([
      expect.stringMatching(/^harbour-fire \d+ https:\/\/example\.org\/news\/live\//),
      expect.stringMatching(/^night-vote \d+ https:\/\/example\.org\/news\/live\//),
      '',
    ])
  })

  test('has an example for each, and no other', () => {
    expect(EXAMPLES.map((match) => match[1])).toEqual(['sh fetch', 'sh', 'sh', 'python'])
  })
})

describe('archive.ndjson.gz', () => {
  const text = () => gunzipSync(readFileSync(join(out, 'archive.ndjson.gz'))).toString()

  test('has every entry once, by live blog and from the oldest on', () => {
    const lines = text().split('\n').slice(0, -1)
    const entries = lines.map((line) => archiveLineSchema.parse(JSON.parse(line)))
    expect(entries.map(({ url }) => url.replace('https://example.org/news/live/', ''))).toEqual([
      'harbour-fire/2026-03-28/#at-2350-first-alarm',
      'harbour-fire/2026-03-29/#at-0155-roof',
      'harbour-fire/2026-03-29/#at-0310-under-control',
      'harbour-fire/2026-03-29/#at-0400-withdrawn',
      'night-vote/2026-05-01/#at-0015-first-count',
      'night-vote/2026-05-01/#at-0100-half',
    ])
  })

  test('has nothing of what was withdrawn or is a draft', () => {
    expect(text()).not.toMatch(/secret-word|unpublished-word|0500-draft/)
  })

  test('fits the schema that the site publishes', () => {
    const schema = z.fromJSONSchema(
      JSON.parse(readFileSync(join(out, 'schemas/archive-line-1.json'), 'utf8')) as Parameters<
        typeof z.fromJSONSchema
      >[0],
    )
    const [line = ''] = text().split('\n')
    expect(schema.safeParse(JSON.parse(line)).success).toBe(true)
    expect(schema.safeParse({ ...JSON.parse(line), timestamp: 'noon' }).success).toBe(false)
  })
})
