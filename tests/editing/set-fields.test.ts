import { describe, expect, test } from 'vitest'

import { EditError } from '../../src/editing/edit-error.ts'
import { setFields } from '../../src/editing/set-fields.ts'

const TEXT = `---
# The night's blog
title:   'Fire: at the harbour'
status: live   # until the fire is out
topics:
    - rescue
coverageEnd: 2025-12-07T18:00:00-05:00 # said by the desk
authors: [ jane-doe ]
---

status: live
`

describe('setFields', () => {
  test('changes the value alone', () => {
    expect(setFields(TEXT, { status: 'closed' })).toBe(
      TEXT.replace('status: live   #', 'status: closed   #'),
    )
  })

  test('takes a field away with its line', () => {
    expect(setFields(TEXT, { coverageEnd: undefined })).toBe(
      TEXT.replace('coverageEnd: 2025-12-07T18:00:00-05:00 # said by the desk\n', ''),
    )
  })

  test('adds a missing field below the others', () => {
    expect(setFields(TEXT, { label: 'a: b' })).toBe(
      TEXT.replace('authors: [ jane-doe ]\n', 'authors: [ jane-doe ]\nlabel: "a: b"\n'),
    )
  })

  test('fills in a field that has no value', () => {
    expect(setFields('---\nstatus:\ntitle: x\n---\n', { status: 'live' })).toBe(
      '---\nstatus: live\ntitle: x\n---\n',
    )
  })

  test('keeps Windows line ends and a byte order mark', () => {
    expect(setFields('\uFEFF---\r\ntitle: x\r\n---\r\n', { status: 'live', title: 'y' })).toBe(
      '\uFEFF---\r\ntitle: y\r\nstatus: live\r\n---\r\n',
    )
  })

  test('writes lists on one line, and what has fields of its own on several', () => {
    const changed = setFields(TEXT, {
      topics: ['storm', 'rescue'],
      authors: ['max-roe'],
      image: { src: 'a.jpg', alt: 'A roof: whole.' },
    })
    expect(changed).toBe(
      TEXT.replace('topics:\n    - rescue\n', 'topics: [storm, rescue]\n').replace(
        'authors: [ jane-doe ]\n',
        'authors: [max-roe]\nimage:\n  src: a.jpg\n  alt: "A roof: whole."\n',
      ),
    )
    expect(setFields(changed, { image: { src: 'b.jpg', alt: 'A roof.' } })).toBe(
      changed.replace('a.jpg', 'b.jpg').replace('"A roof: whole."', 'A roof.'),
    )
  })

  test('takes away all lines of a field, and no more', () => {
    expect(setFields(TEXT, { topics: undefined })).toBe(TEXT.replace('topics:\n    - rescue\n', ''))
  })

  test('leaves a field that is not there away', () => {
    expect(setFields(TEXT, { label: undefined })).toBe(TEXT)
  })

  test('refuses what it cannot change without changing more', () => {
    expect(() => setFields('---\n{ title: x }\n---\n', { title: 'y' })).toThrow(EditError)
    expect(() => setFields('no fields', { title: 'y' })).toThrow(EditError)
  })
})
