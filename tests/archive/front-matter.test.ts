import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseYaml, splitFrontMatter } from '../../src/archive/front-matter.ts'

describe('splitFrontMatter', () => {
  test('gives data, YAML and where the body begins', () => {
    expect(splitFrontMatter('---\ntitle: Smoke\n---\n\nSmoke rises.\n')).toEqual({
      data: { title: 'Smoke' },
      yaml: 'title: Smoke',
      bodyOffset: 21,
    })
  })

  test('keeps times and dates as the text that was written', () => {
    const written = 'day: 2025-02-30\nclock: 12:30\nmoment: 2025-12-07T12:20:00-05:00\n'
    expect(splitFrontMatter(`---\n${written}---\n`)).toMatchObject({
      data: { day: '2025-02-30', clock: '12:30', moment: '2025-12-07T12:20:00-05:00' },
    })
  })

  test('takes yes and no for words, and true and false for what they are', () => {
    expect(splitFrontMatter('---\na: yes\nb: no\nc: true\nd: false\n---\n')).toMatchObject({
      data: { a: 'yes', b: 'no', c: true, d: false },
    })
  })

  test('gives no data for front matter that says nothing', () => {
    expect(splitFrontMatter('---\n---\nSmoke.')).toEqual({ data: {}, yaml: '', bodyOffset: 8 })
    expect(splitFrontMatter('---\n# later\n---\n')).toMatchObject({ data: {}, yaml: '# later' })
  })

  test('begins the YAML on the second line, whatever else is on the first', () => {
    expect(splitFrontMatter('--- \na: 1\n--- \nb')).toMatchObject({ data: { a: 1 }, yaml: 'a: 1' })
    expect(splitFrontMatter('---yaml\na: 1\n---\n')).toMatchObject({ data: { a: 1 }, yaml: 'a: 1' })
  })

  test('leaves a line of hyphens in the body alone', () => {
    const text = '---\na: 1\n---\n\nBefore.\n\n---\n\nAfter.\n'
    expect(splitFrontMatter(text)).toMatchObject({ data: { a: 1 }, bodyOffset: 13 })
  })

  test('does not share what it gives between calls', () => {
    const first = splitFrontMatter('---\nlist: [1]\n---\n')
    const second = splitFrontMatter('---\nlist: [1]\n---\n')
    expect('data' in first && 'data' in second && first.data !== second.data).toBe(true)
  })

  test.each([
    ['', { fault: 'missing' }],
    ['Smoke rises.\n', { fault: 'missing' }],
    ['\n---\na: 1\n---\n', { fault: 'missing' }],
    ['----\na: 1\n----\n', { fault: 'missing' }],
    ['---', { fault: 'unclosed' }],
    ['---\na: 1\n', { fault: 'unclosed' }],
    ['---\na: 1\n----\n', { fault: 'end-goes-on', line: 3, end: '----' }],
    ['---\na: 1\n--- end\n', { fault: 'end-goes-on', line: 3, end: '--- end' }],
    ['---js\n1\n---\n', { fault: 'language', language: 'js' }],
    ['--- coffee\n1\n---\n', { fault: 'language', language: 'coffee' }],
  ])('says what is wrong with %j', (text, fault) => {
    expect(splitFrontMatter(text)).toEqual(fault)
  })

  test('gives the place of a YAML mistake in the file', () => {
    expect(splitFrontMatter('---\na: 1\nb: c: d\n---\n')).toEqual({
      fault: 'yaml',
      reason: 'bad indentation of a mapping entry',
      line: 3,
      column: 5,
    })
  })

  test('runs no code, whichever language the front matter names', () => {
    for (const language of ['js', 'javascript', 'json', 'coffee', 'cson', 'toml', 'ts']) {
      splitFrontMatter(`---${language}\nglobalThis.ranFrontMatter = 1\n---\n`)
    }
    expect(globalThis).not.toHaveProperty('ranFrontMatter')
  })

  test('leaves nothing of the file out: what is not front matter is body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const text = `---\ntitle: Smoke\n---\n${body}`
        const split = splitFrontMatter(text)
        expect('bodyOffset' in split && text.slice(split.bodyOffset)).toBe(body)
      }),
    )
  })
})

describe('parseYaml', () => {
  test('gives the data of a file, and undefined for an empty one', () => {
    expect(parseYaml('a: 1\n')).toEqual({ data: { a: 1 } })
    expect(parseYaml('')).toEqual({ data: undefined })
    expect(parseYaml('# nothing yet\n\n')).toEqual({ data: undefined })
  })

  test('refuses a key given twice, with the place of the second', () => {
    expect(parseYaml('a: 1\nb: 2\na: 3\n')).toEqual({
      fault: 'yaml',
      reason: 'duplicated mapping key',
      line: 3,
      column: 1,
    })
  })
})
