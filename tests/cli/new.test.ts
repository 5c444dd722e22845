import { describe, expect, test } from 'vitest'

import { RIGHT, withContent } from '../archive/content-folder.ts'
import { runCommand } from '../site/build-fixture.ts'

const AT = ['--at', '2025-12-07 13:05']

describe('npm run new', () => {
  test('tells path and permalink', () =>
    withContent(RIGHT, async (content) => {
      const said = ['harbour-fire', 'Roof falls', ...AT, '--body', 'It fell.']
      const result = await runCommand('new', [...said, '--content', content])
      expect(result).toEqual({
        exitCode: 0,
        stdout: `${content}/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md\nhttps://example.org/live/harbour-fire/2025-12-07/#at-1305-roof-falls\n`,
        stderr: '',
      })
      const again = await runCommand('new', [...said, '--content', content, '--json'])
      expect(again.exitCode).toBe(1)
      expect(JSON.parse(again.stderr)).toEqual({
        error: `${content}/live-blogs/harbour-fire/2025-12-07/1305-roof-falls.md is there already. Nothing was written; give another --slug.`,
      })
    }))

  test.each([
    [[], 'Which live blog?'],
    [['harbour-fire'], 'needs a title, or a text'],
    [['harbour-fire', 'x', 'y'], 'put a title in quotes'],
    [['harbour-fire', 'x', '--upcoming'], '--upcoming is an option of a live blog'],
    [['--live-blog', 'x'], 'needs a --description'],
    [['--live-blog', 'x', '--pin'], '--pin is an option of an entry'],
  ])('exits with 2 for %j', (args, message) =>
    withContent(RIGHT, async (content) => {
      const { exitCode, stderr } = await runCommand('new', [...args, '--content', content])
      expect(exitCode).toBe(2)
      expect(stderr).toContain(message)
    }),
  )
})

describe('npm run close and reopen', () => {
  test('tell for a program what was written', () =>
    withContent(RIGHT, async (content) => {
      const args = ['harbour-fire', '--json', '--content', content]
      const written = {
        path: `${content}/live-blogs/harbour-fire/index.md`,
        permalink: 'https://example.org/live/harbour-fire/',
      }
      const closed = await runCommand('close', [...args, '--at', '2025-12-07 18:00'])
      expect(JSON.parse(closed.stdout)).toEqual(written)
      const reopened = await runCommand('reopen', args)
      expect(JSON.parse(reopened.stdout)).toEqual(written)
    }))
})
