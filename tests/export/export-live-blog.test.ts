import { readFileSync } from 'node:fs'

import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { RIGHT, withContent } from '../archive/content-folder.ts'
import { runCommand } from '../site/build-fixture.ts'

const postingSchema = z.looseObject({
  '@type': z.literal('LiveBlogPosting'),
  liveBlogUpdate: z.array(z.looseObject({ url: z.string(), articleBody: z.string() })),
})

const WITHDRAWN = 'live-blogs/harbour-fire/2025-12-07/1300-rumour.md'

describe('npm run export', () => {
  test('writes what was withdrawn as its reason alone, and addresses that hold elsewhere', () =>
    withContent(
      {
        ...RIGHT,
        [WITHDRAWN]:
          '---\ntimestamp: 2025-12-07T13:00:00-05:00\ntitle: Secret title\nwithdrawn:\n  timestamp: 2025-12-07T14:00:00-05:00\n  reason: It was a rumour.\n---\n\nSecret text [x](1220-smoke-rises.md).\n',
        'live-blogs/harbour-fire/2025-12-07/1400-more.md':
          '---\ntimestamp: 2025-12-07T14:00:00-05:00\n---\n\nAs [seen](1220-smoke-rises.md)\n\n</script> & more\n',
      },
      async (content) => {
        const out = `${content}/.out`
        const args = ['harbour-fire', '--content', content, '--out', out]
        const result = await runCommand('export', args)
        expect(result).toEqual({ exitCode: 0, stdout: `${out}/harbour-fire.html\n`, stderr: '' })
        const html = readFileSync(`${out}/harbour-fire.html`, 'utf8')
        expect(html).not.toContain('Secret')
        const { document } = parseHTML(html)
        expect([...document.querySelectorAll('article')].map(({ id }) => id)).toEqual([
          'at-2025-12-07-1220-smoke-rises',
          'at-2025-12-07-1300-rumour',
          'at-2025-12-07-1400-more',
        ])
        const permalink = 'https://example.org/live/harbour-fire/2025-12-07/#at-1220-smoke-rises'
        expect(document.querySelector('article a')?.getAttribute('href')).toBe(permalink)
        const json = document.querySelector('script')?.textContent ?? ''
        const { liveBlogUpdate } = postingSchema.parse(JSON.parse(json))
        expect(liveBlogUpdate.map(({ articleBody }) => articleBody)).toEqual([
          'Smoke rises over the east quay.',
          'It was a rumour.',
          'As seen & more',
        ])
        expect(liveBlogUpdate[0]?.url).toBe(permalink)
      },
    ))

  test('says what it cannot do', () =>
    withContent(RIGHT, async (content) => {
      const at = ['--content', content]
      const none = await runCommand('export', ['harbor-fire', ...at])
      expect(none.exitCode).toBe(2)
      expect(none.stderr).toContain('Did you mean "harbour-fire"?')
      const format = await runCommand('export', ['harbour-fire', '--format', 'xml', ...at])
      expect(format.exitCode).toBe(2)
      expect(format.stderr).toContain('--format takes html or json, and not "xml"')
    }))
})
