import { describe, expect, test } from 'vitest'

import { listReferences } from '../../src/markdown/list-references.ts'

describe('listReferences', () => {
  test('lists links and pictures in order, with their places', () => {
    const markdown = 'é😀 [a](../b.md) x\n\n> - ![A bridge](bridge.jpg)\n>   [c](#at-1100-arrival)'
    expect(listReferences(markdown)).toEqual([
      { kind: 'link', target: '../b.md', line: 1, column: 5 },
      { kind: 'image', target: 'bridge.jpg', alt: 'A bridge', line: 3, column: 5 },
      { kind: 'link', target: '#at-1100-arrival', line: 4, column: 5 },
    ])
  })

  test('places what goes through a definition where it is used', () => {
    expect(listReferences('![A map][M]\n[x]\n\n[m]: map.png\n[m]: other.png\n[x]: y.md')).toEqual([
      { kind: 'image', target: 'map.png', alt: 'A map', line: 1, column: 1 },
      { kind: 'link', target: 'y.md', line: 2, column: 1 },
    ])
  })

  test('finds those in footnotes', () => {
    expect(listReferences('x[^1]\n\n[^1]: see [y](z.md)')).toEqual([
      { kind: 'link', target: 'z.md', line: 3, column: 11 },
    ])
  })

  test('finds a link around a picture, and the picture', () => {
    expect(listReferences('[![A](a.jpg)](b.md)')).toEqual([
      { kind: 'link', target: 'b.md', line: 1, column: 1 },
      { kind: 'image', target: 'a.jpg', alt: 'A', line: 1, column: 2 },
    ])
  })

  test.each([
    '[a](https://example.com) www.example.com desk@example.com',
    '[a](tel:+442079460000) <https://example.com>',
    '<a href="mailto:desk@example.com">x</a>',
    '`[a](b.md)` and \\[a](b.md)',
    '```\n![a](b.jpg)\n```',
    '<!-- <img src="a.jpg"> -->',
    '<iframe src="https://example.com"></iframe>',
  ])('lists nothing of %s', (markdown) => {
    expect(listReferences(markdown)).toEqual([])
  })

  test('lists pictures that lie elsewhere, as they are written', () => {
    expect(listReferences('![](https://example.com/a%20b.png)')).toEqual([
      { kind: 'image', target: 'https://example.com/a%20b.png', alt: '', line: 1, column: 1 },
    ])
  })

  test('tells paths without percent encoding', () => {
    expect(listReferences('![A](a%20b.jpg) [b](c%C3%A9.md) [d](50%.md)')).toMatchObject([
      { target: 'a b.jpg' },
      { target: 'cé.md' },
      { target: '50%.md' },
    ])
  })

  test('lists links that no page may have, so that an editor hears of them', () => {
    expect(listReferences('[a](javascript:alert(1))')).toEqual([
      { kind: 'link', target: 'javascript:alert(1)', line: 1, column: 1 },
    ])
  })

  test('lists those in HTML, with their places', () => {
    const markdown = 'x <img src=a.jpg> y\n\n> <div><b>\n> <a\n> href="b&amp;c.md">z</a>\n> </div>'
    expect(listReferences(markdown)).toEqual([
      { kind: 'image', target: 'a.jpg', line: 1, column: 3 },
      { kind: 'link', target: 'b&c.md', line: 4, column: 3 },
    ])
  })

  test('lists the alternative text of a picture in HTML', () => {
    expect(listReferences('<img alt="A > B" src="a.jpg">')).toEqual([
      { kind: 'image', target: 'a.jpg', alt: 'A > B', line: 1, column: 1 },
    ])
  })

  test('counts embeds of files beside the entry as links', () => {
    expect(listReferences('<video><source src="clip.mp4"></video>')).toEqual([
      { kind: 'link', target: 'clip.mp4', line: 1, column: 8 },
    ])
  })
})
