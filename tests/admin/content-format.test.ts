import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { splitFrontMatter } from '../../src/archive/front-matter.ts'
import { readContentFile, writeContentFile } from '../../src/admin/content-format.ts'
import { entrySchema } from '../../src/model/entry.ts'
import { liveBlogSchema } from '../../src/model/live-blog.ts'

const ENTRY = `---
timestamp: 2025-12-07T12:20:00-05:00   # on the desk's clock
title: 'Both sides go home'
topics: [ diplomacy ]
keyEvent: false
---

The talks end.
`

const NEW_ENTRY = {
  timestamp: '2025-12-07T12:20:00-05:00',
  title: '',
  topics: [],
  keyEvent: true,
  pinned: false,
  updated: '',
  withdrawn: { timestamp: '', reason: '' },
  image: { src: 'a.jpg', alt: 'A roof.', credit: '' },
  body: 'The talks end.',
}

describe('readContentFile', () => {
  test('keeps times as they are written, and tells entries from live blogs', () => {
    expect(readContentFile(ENTRY)).toEqual({
      timestamp: '2025-12-07T12:20:00-05:00',
      title: 'Both sides go home',
      topics: ['diplomacy'],
      keyEvent: false,
      body: 'The talks end.',
      text: ENTRY,
      kind: 'entry',
    })
    expect(readContentFile('---\ntitle: x\n---\n')).toMatchObject({ kind: 'live blog', body: '' })
  })
})

describe('writeContentFile', () => {
  test('writes a new entry as `npm run new` does, without what is empty', () => {
    expect(writeContentFile({ ...NEW_ENTRY, day_folder: '2025-12-07' })).toBe(`---
timestamp: 2025-12-07T12:20:00-05:00
keyEvent: true
image:
  src: a.jpg
  alt: A roof.
---

The talks end.
`)
  })

  test('leaves a file alone of which nothing has changed', () => {
    expect(writeContentFile(readContentFile(ENTRY))).toBe(ENTRY)
  })

  test('changes what was changed, and nothing else', () => {
    const data = { ...readContentFile(ENTRY), keyEvent: true, body: 'The talks end early.' }
    expect(writeContentFile(data)).toBe(
      ENTRY.replace('keyEvent: false', 'keyEvent: true').replace('end.', 'end early.'),
    )
  })

  test('takes a field away that was emptied', () => {
    expect(writeContentFile({ ...readContentFile(ENTRY), title: '' })).toBe(
      ENTRY.replace("title: 'Both sides go home'\n", ''),
    )
  })

  test('keeps fields that are not asked for', () => {
    const imported = ENTRY.replace('keyEvent', 'source: https://example.org/1\nkeyEvent')
    expect(writeContentFile({ ...readContentFile(imported), title: 'Home' })).toContain(
      'source: https://example.org/1\n',
    )
  })

  test('holds nothing of its own under the name of a field of the model', () => {
    const names = new Set([...Object.keys(entrySchema.shape), ...Object.keys(liveBlogSchema.shape)])
    const own = ['body', 'text', 'kind', 'day_folder', 'clock_digits', 'entry_slug']
    expect(own.filter((name) => names.has(name))).toEqual([])
  })

  test('whatever is typed is read back by the archive', () => {
    const typed = fc
      .string({ unit: 'grapheme' })
      .map((text) => text.trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(typed, typed, typed, (title, alt, changed) => {
        const fields = { ...NEW_ENTRY, title, image: { src: 'a.jpg', alt } }
        const written = writeContentFile(fields)
        expect(splitFrontMatter(written)).toMatchObject({
          data: { title, keyEvent: true, image: { alt } },
        })
        const rewritten = writeContentFile({ ...readContentFile(written), title: changed })
        expect(splitFrontMatter(rewritten)).toMatchObject({
          data: { title: changed, keyEvent: true, image: { alt } },
        })
      }),
    )
  })
})
