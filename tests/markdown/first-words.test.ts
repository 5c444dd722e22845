import { describe, expect, test } from 'vitest'

import { firstWords, plainText } from '../../src/markdown/first-words.ts'

describe('firstWords', () => {
  test.each([
    ['prose', 'Both sides went home.', 'Both sides went home.'],
    ['lines', 'Both sides\nwent home.\n', 'Both sides went home.'],
    ['paragraphs', 'Both sides.\n\nWent home.', 'Both sides. Went home.'],
    ['a quote', '> Both **sides**\n> went home.', 'Both sides went home.'],
    ['a list', '- Both sides\n- [x] went home', 'Both sides went home'],
    ['numbers', '1. Both sides\n2. went home', 'Both sides went home'],
    ['a table', '| Both | sides |\n| - | -: |\n| went | home |', 'Both sides went home'],
    ['a heading', '## Both sides\n\nwent home', 'Both sides went home'],
    ['an underlined heading', 'Both sides\n===\n\nwent home', 'Both sides went home'],
    [
      'a link',
      '[Both](https://example.com) sides [went][w] home\n\n[w]: x',
      'Both sides went home',
    ],
    ['emphasis', '**Both** _sides_ ~~went~~ `home`', 'Both sides went home'],
    ['a picture', '![A bridge](bridge.jpg)\n\nBoth sides', 'Both sides'],
    ['nothing but a picture', '![A "bridge"](bridge.jpg)', 'A "bridge"'],
    ['HTML', '<div><b>Both</b> sides</div>\n\nwent<br>home', 'Both sides went home'],
    ['a script', '<script>alert(1)</script>\n\nBoth sides', 'Both sides'],
    ['a comment', '<!-- no -->\n\nBoth sides', 'Both sides'],
    ['a footnote', 'Both sides[^1] went home\n\n[^1]: Not all.', 'Both sides went home'],
    ['a rule', '---\n\nBoth sides', 'Both sides'],
    ['code', '```\nBoth sides\n```', 'Both sides'],
    ['characters written as references', 'Tom &amp; Jo&eacute;, 5 < 6', 'Tom & Joé, 5 < 6'],
    ['an escaped star', 'Both \\*sides', 'Both *sides'],
    ['a number', '2025 was long', '2025 was long'],
    ['a year that makes a list', '2025. It was long', 'It was long'],
    ['nothing', ' \n', ''],
  ])('reads a body of %s', (_, markdown, words) => {
    expect(firstWords(markdown)).toBe(words)
  })

  test('cuts at a word and says so', () => {
    expect(firstWords('Both sides, as expected, went home.', 12)).toBe('Both sides…')
  })

  test('cuts formatted words at the same place', () => {
    expect(firstWords('**Both** sides, as expected, went home.', 12)).toBe('Both sides…')
  })

  test('takes 80 characters unless told otherwise', () => {
    expect(firstWords('word '.repeat(30))).toBe(`${'word '.repeat(16).trim()}…`)
  })

  test('leaves captions to the picture, even where there are no other words', () => {
    expect(firstWords('![A bridge](b.jpg "By night")')).toBe('A bridge')
  })

  test('finds words that come after many pictures', () => {
    expect(firstWords(`${'![A](a.jpg)\n\n'.repeat(60)}Both sides`)).toBe('Both sides')
  })

  test('does not take the mark of a picture for a word', () => {
    expect(firstWords('abcdefghi![A bridge](bridge.jpg) jkl', 9)).toBe('abcdefghi…')
  })
})

describe('plainText', () => {
  test('tells captions, on lines of their own', () => {
    expect(plainText('a\n\n![A "b"](b.jpg "1 < 2. Photo: Ann")\n\nc')).toBe(
      'a\nA "b"\n1 < 2. Photo: Ann\nc',
    )
  })

  test('gives a line for each block, pictures by their words', () => {
    const markdown =
      '# Head\n\nOne\ntwo **three**.\n\n- a\n- b\n\n![A bridge](b.jpg)\n\n| c | d |\n| - | - |\n| 1 | 2 |'
    expect(plainText(markdown)).toBe('Head\nOne two three.\na\nb\nA bridge\nc d\n1 2')
  })

  test('keeps the words of footnotes, without their marks', () => {
    expect(plainText('x[^1]\n\n[^1]: Note')).toBe('x\nNote')
  })

  test('reads what titles hold as no text', () => {
    expect(plainText('[x](https://example.com "a > &lt;p> b") y')).toBe('x y')
  })

  test('drops control characters', () => {
    expect(plainText('a\u0001b')).toBe('ab')
  })
})
