import { describe, expect, test } from 'vitest'

import { isPlainMarkdown } from '../../src/markdown/plain-markdown.ts'

describe('isPlainMarkdown', () => {
  test.each([
    'Words, **bold** and `code`.',
    'A [link](https://example.com/a?b=1&c=2) and [mail](mailto:desk@example.com).',
    '> quote\n\n- [ ] task\n\n| a |\n| - |',
    'AT&T said 5 > 4 [sic] (again).',
    '```js\ncode\n```',
    '````c++ title\n````',
  ])('takes %s', (markdown) => {
    expect(isPlainMarkdown(markdown)).toBe(true)
  })

  test.each([
    '<b>',
    '5 < 6',
    '![a](https://example.com/a.png)',
    '[a](b.md)',
    '[a](#b)',
    '[a]( https://example.com)',
    '[a](<https://example.com>)',
    '[a](javascript:alert(1))',
    '[a]\n\n[a]: https://example.com',
    'x[^1]\n\n[^1]: y',
    'https://youtu.be/dQw4w9WgXcQ',
    '&lt;b>',
    '&#60;b>',
    '```"x\n```',
    '``` js`x',
    '~~~js>x',
  ])('does not take %s', (markdown) => {
    expect(isPlainMarkdown(markdown)).toBe(false)
  })
})
