import { describe, expect, test } from 'vitest'

import { parseExcerpt } from '../../src/search/excerpt.ts'

describe('parseExcerpt', () => {
  test('tells the marked words from the others', () => {
    expect(parseExcerpt('… at the <mark>gates</mark> of the <mark>harbour.</mark>')).toEqual([
      { text: '… at the ', marked: false },
      { text: 'gates', marked: true },
      { text: ' of the ', marked: false },
      { text: 'harbour.', marked: true },
    ])
  })

  test('gives what looks like markup as text', () => {
    expect(
      parseExcerpt('a &lt;script&gt;x&lt;/script&gt; <mark>&lt;b&gt;bold&lt;/b&gt;</mark>'),
    ).toEqual([
      { text: 'a <script>x</script> ', marked: false },
      { text: '<b>bold</b>', marked: true },
    ])
  })

  test('takes an element other than a mark as text', () => {
    expect(parseExcerpt('<img src=x> <mark>y</mark>')).toEqual([
      { text: '<img src=x> ', marked: false },
      { text: 'y', marked: true },
    ])
  })

  test('gives nothing for nothing', () => {
    expect(parseExcerpt('')).toEqual([])
  })
})
