import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { hugoVersion } from '../../src/bench/hugo/hugo.ts'
import { PROJECT_ROOT } from '../../src/build/project-root.ts'

const summarySchema = z.object({
  median: z.number().positive(),
  min: z.number().positive(),
  max: z.number().positive(),
})

const resultSchema = z.object({
  entries: z.number(),
  rows: z.array(
    z.object({
      section: z.string(),
      what: z.string(),
      builder: z.string(),
      runs: z.number(),
      seconds: summarySchema,
      ratio: z.object({ seconds: z.number().positive() }).optional(),
      counts: z.string().optional(),
    }),
  ),
  files: z.array(z.object({ what: z.string(), files: z.number(), bytes: z.number() })),
  failures: z.array(z.string()),
})

let result: z.infer<typeof resultSchema>

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/bench.ts', ...'--entries 200 --reps 1 --only cold,files --json'.split(' ')],
    { cwd: PROJECT_ROOT },
  )
  result = resultSchema.parse(JSON.parse(stdout))
})

// Nothing here asks how long anything took: that is for people to judge.
describe('bench', () => {
  test('measures our cold build, and Hugo’s where it is installed', () => {
    expect(result.entries).toBe(200)
    expect(result.failures).toEqual([])
    expect(result.rows.map(({ section, builder, runs }) => [section, builder, runs])).toEqual([
      ['cold', 'As It Happened', 1],
      ...(hugoVersion() ? [['cold', 'Hugo', 1]] : []),
    ])
  })

  test('gives a ratio exactly where there is something to compare with', () => {
    expect(result.rows[0]?.ratio !== undefined).toBe(hugoVersion() !== undefined)
  })

  test('counts every file of the site in one kind, and search apart', () => {
    const files = new Map(result.files.map((row) => [row.what, row]))
    const kinds = result.files.filter(({ what }) => !what.includes('site'))
    const whole = files.get('whole site with search')
    const without = files.get('whole site without search')
    const sum = kinds.reduce((total, kind) => total + kind.files, 0)
    expect(sum).toBe(whole?.files)
    expect(kinds.every(({ files: count, bytes }) => count > 0 && bytes > 0)).toBe(true)
    expect(without?.files).toBeLessThan(whole?.files ?? 0)
    expect(files.has('Hugo’s site')).toBe(hugoVersion() !== undefined)
  })

  test('tells its options when it is not understood', async () => {
    const failing = promisify(execFile)(process.execPath, ['src/cli/bench.ts', '--only', 'wram'], {
      cwd: PROJECT_ROOT,
    })
    await expect(failing).rejects.toMatchObject({ code: 2 })
    await expect(failing).rejects.toThrow('npm run bench -- [options]')
  })
})
