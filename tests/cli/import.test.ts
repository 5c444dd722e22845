import { existsSync } from 'node:fs'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { RIGHT, withContent } from '../archive/content-folder.ts'
import { runCommand } from '../site/build-fixture.ts'

const reportSchema = z.object({
  formats: z.array(z.object({ file: z.string(), format: z.string() })),
  liveBlogs: z.array(z.object({ slug: z.string(), files: z.array(z.string()) }).loose()),
  isWritten: z.boolean(),
})

describe('npm run import', () => {
  test('tells what it found, and exits with 0 when all is in and right', () =>
    withContent(RIGHT, async (content) => {
      const args = ['tests/import/dumps/feed.json', '--content', content]
      const first = await runCommand('import', args)
      expect(first).toMatchObject({ exitCode: 0, stderr: '' })
      expect(first.stdout).toMatch(
        /^feed\.json: read as feed\n\nlive-blogs\/kite\n {2}2 found: 2 new,/,
      )
      expect(first.stdout).toMatch(/\nWritten\.\nThe check finds no problem in it\.\n$/)
      const second = await runCommand('import', args)
      expect(second.stdout).toContain('2 unchanged')
      expect(second.stdout).toContain('Nothing has changed.')
    }))

  test('exits with 1 when an entry was skipped', () =>
    withContent(RIGHT, async (content) => {
      const args = ['tests/import/dumps/sourcefabric.json', '--content', content]
      const { exitCode, stdout } = await runCommand('import', args)
      expect(exitCode).toBe(1)
      expect(stdout).toContain('1 skipped')
      expect(stdout).toContain('Skipped: ')
    }))

  test('writes nothing in a dry run, and tells a program what it would', () =>
    withContent(RIGHT, async (content) => {
      const args = ['tests/import/dumps/guardian.json', '--into', 'strike', '--content', content]
      const { stdout } = await runCommand('import', [...args, '--dry-run', '--json'])
      const report = reportSchema.parse(JSON.parse(stdout))
      expect(report.formats).toEqual([{ file: 'guardian.json', format: 'guardian' }])
      expect(report.liveBlogs[0]).toMatchObject({
        slug: 'strike',
        files: ['2024-03-01/0400-first.md', '2024-03-01/0500-second.md', 'index.md'],
      })
      expect(report.isWritten).toBe(false)
      expect(existsSync(`${content}/live-blogs/strike`)).toBe(false)
    }))

  test.each([
    [['README.md', '--format', 'xml'], 2, '--format takes html, guardian,'],
    [[], 2, 'Name one file or folder.'],
    [['a.json', 'b.json'], 2, 'Name one file or folder.'],
    [['README.md', '--date', '2024-13-40'], 2, '--date takes a day such as 2025-12-07'],
    [['no-such-file.json'], 3, 'It cannot be read'],
    [['tests/import/dumps/rss.xml', '--timezone', 'Rome'], 3, '"Rome" is no time zone'],
    [['tests/import/dumps/rss.xml', '--into', 'A B'], 3, '"A B" is not the name of a live blog'],
  ])('exits for %j with %i', (args, code, message) =>
    withContent(RIGHT, async (content) => {
      const { exitCode, stderr } = await runCommand('import', [...args, '--content', content])
      expect(exitCode).toBe(code)
      expect(stderr).toContain(message)
    }),
  )
})
