import { describe, expect, test } from 'vitest'

import { findYamlMistake } from '../../src/archive/yaml-mistake.ts'

describe('findYamlMistake', () => {
  test.each([
    ['title: a: b', 'Put the value in quotes: `title: "a: b"`.'],
    ['title: What we know:', 'Put the value in quotes: `title: "What we know:"`.'],
    ['  alt: the "old" quay: burnt', 'Put the value in quotes: `alt: \'the "old" quay: burnt\'`.'],
    ['title: *Breaking* news', 'Put the value in quotes: `title: "*Breaking* news"`.'],
    ['title: [Breaking] news', 'Put the value in quotes: `title: "[Breaking] news"`.'],
    ['title: "a" b', 'Put other quotes around the value: `title: \'"a" b\'`.'],
    ["title: 'It's over'", 'Put other quotes around the value: `title: "It\'s over"`.'],
    ['source: "C:\\Users"', "Put other quotes around the value: `source: 'C:\\Users'`."],
    ['title: "a', 'Close the quotes: `title: "a"`.'],
    ['topics: [a, b', 'Close the list: `topics: [a, b]`.'],
    ['title:"a"', 'Put a space after the colon: `title: "a"`.'],
    ['title：a', 'Put a space after the colon: `title: a`.'],
    ['\ttitle: a', 'Indent with spaces, not tabs.'],
  ])('knows the cure for %j', (line, fix) => {
    expect(findYamlMistake([line], 0)?.fix).toBe(fix)
  })

  test('points at the value, the colon or the tab', () => {
    expect(findYamlMistake(['title: a: b'], 0)).toMatchObject({ line: 0, column: 8 })
    expect(findYamlMistake(['- text: a: b'], 0)).toMatchObject({ line: 0, column: 9 })
    expect(findYamlMistake(['title:a'], 0)).toMatchObject({ line: 0, column: 6 })
    expect(findYamlMistake(['  \talt: a'], 0)).toMatchObject({ line: 0, column: 3 })
  })

  test('looks above for what the parser notices late', () => {
    expect(findYamlMistake(['---', 'title: "a', 'draft: true', 'pinned: true'], 3)).toMatchObject({
      line: 1,
      column: 8,
    })
  })

  test('finds no mistake in lines above that only look odd', () => {
    const lines = ['source: https://example.org/', 'text: |', '  note: a: b', 'topics: [a]', 'x']
    expect(findYamlMistake(lines, 4)).toBeUndefined()
  })

  test.each([
    'title: a',
    'topics: [a, b]',
    'image: {src: a}',
    'text: |',
    'text: >-',
    'title:',
    '---',
  ])('finds nothing wrong with %j', (line) => {
    expect(findYamlMistake([line], 0)).toBeUndefined()
  })
})
