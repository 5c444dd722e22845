import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { type FieldPath, locateField, positionAt } from '../../src/archive/locate-field.ts'

/** The rest of the line from where the field is found. */
function found(yaml: string, path: FieldPath, part: 'key' | 'value' = 'value'): string {
  return yaml.slice(locateField(yaml, path, part)).split('\n', 1)[0] ?? ''
}

describe('locateField', () => {
  const yaml = `# the front page
timestamp: 2025-12-07T12:20:00-05:00
title: "Fire: the roof"
label: 'Breaking'
topics: [weather, "local news"]
authors:
  - jane-doe
  -   amir-khan
image:
  src: quay.png
  alt: |
    The quay,
    at dawn.
corrections:
  - timestamp: 2025-12-07T13:00:00-05:00
    text: >-
      We had the wrong quay.
  - { timestamp: never, text: "x" }
"quoted key": yes
empty:
draft: true`

  test.each<[FieldPath, string]>([
    [['timestamp'], '2025-12-07T12:20:00-05:00'],
    [['title'], '"Fire: the roof"'],
    [['label'], "'Breaking'"],
    [['topics'], '[weather, "local news"]'],
    [['topics', 0], 'weather, "local news"]'],
    [['topics', 1], '"local news"]'],
    [['authors', 1], 'amir-khan'],
    [['image', 'src'], 'quay.png'],
    [['corrections', 0, 'timestamp'], '2025-12-07T13:00:00-05:00'],
    [['corrections', 1, 'timestamp'], 'never, text: "x" }'],
    [['corrections', 1, 'text'], '"x" }'],
    [['quoted key'], 'yes'],
    [['draft'], 'true'],
  ])('finds the value of %j', (path, text) => {
    expect(found(yaml, path)).toBe(text)
  })

  test.each<[FieldPath, string]>([
    [['title'], 'title: "Fire: the roof"'],
    [['image', 'alt'], 'alt: |'],
    [['corrections', 1, 'text'], 'text: "x" }'],
    [['quoted key'], '"quoted key": yes'],
    [['empty'], 'empty:'],
  ])('finds the key of %j', (path, text) => {
    expect(found(yaml, path, 'key')).toBe(text)
  })

  test('finds a block of text within its own lines', () => {
    const lines = (path: FieldPath) => positionAt(yaml, locateField(yaml, path, 'value')).line
    expect([11, 12]).toContain(lines(['image', 'alt']))
    expect([16, 17]).toContain(lines(['corrections', 0, 'text']))
  })

  test('finds the key of a value that is empty', () => {
    expect(found(yaml, ['empty'])).toBe('empty:')
    expect(found('title:', ['title'])).toBe('title:')
  })

  test('finds the nearest part of a path that leads nowhere', () => {
    expect(found(yaml, ['image', 'credit'])).toBe('src: quay.png')
    expect(found(yaml, ['corrections', 1, 'kind'])).toBe('{ timestamp: never, text: "x" }')
    expect(locateField(yaml, ['nothing'], 'value')).toBe(0)
    expect(locateField('', ['nothing'], 'key')).toBe(0)
  })

  test('is not led astray by anchors', () => {
    expect(found('topics: &t [weather]\nauthors: *t\ndraft: true', ['draft'])).toBe('true')
  })

  test('finds every key of any set of fields, in any order', () => {
    const fields = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 })
    fc.assert(
      fc.property(fields, fc.array(fc.string()), (keys, values) => {
        const text = keys.map((key, index) => `${key}: ${JSON.stringify(values[index] ?? '')}`)
        keys.forEach((key, index) => {
          expect(found(text.join('\n'), [key], 'key')).toBe(text[index])
        })
      }),
    )
  })
})

describe('positionAt', () => {
  test('counts lines and columns from 1', () => {
    expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 })
    expect(positionAt('ab\ncd', 2)).toEqual({ line: 1, column: 3 })
    expect(positionAt('ab\ncd', 3)).toEqual({ line: 2, column: 1 })
    expect(positionAt('ab\ncd\n', 6)).toEqual({ line: 3, column: 1 })
  })

  test('counts columns in UTF-16 units, as editors do', () => {
    expect(positionAt('🔥 x', 3)).toEqual({ line: 1, column: 4 })
  })
})
