import { describe, expect, test } from 'vitest'

import { ENTRY, RIGHT } from '../content-folder.ts'
import { reportOfFiles } from '../report-of.ts'

describe('notUtf8', () => {
  test('points at the first letter of another encoding', async () => {
    const text = '---\r\ntimestamp: 2025-12-07T12:20:00-05:00\r\n---\r\n\r\nIn the café, smoke.\r\n'
    expect(await reportOfFiles({ ...RIGHT, [ENTRY]: Buffer.from(text, 'latin1') })).toEqual([
      'content/live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md:5:11  not-utf8',
      '  The file is not UTF-8 text from this place on.',
      '  Save it again with the encoding UTF-8.',
    ])
  })

  test('recognises UTF-16', async () => {
    const settings = Buffer.from(`\uFEFF${String(RIGHT['site.yaml'])}`, 'utf16le')
    expect(await reportOfFiles({ ...RIGHT, 'site.yaml': settings })).toEqual([
      'content/site.yaml:1:1  not-utf8',
      '  The file is not UTF-8 text, but UTF-16.',
      '  Save it again with the encoding UTF-8.',
    ])
  })
})
