import { describe, expect, test } from 'vitest'

import { isPhrase, wordsOf } from '../../src/search/words.ts'

describe('wordsOf', () => {
  test('gives each word once', () => {
    expect(wordsOf('  the sea  and the\tland ')).toEqual(['the', 'sea', 'and', 'land'])
  })

  test('leaves out signs, which no index has', () => {
    expect(wordsOf('Marks & Spencer – € 5')).toEqual(['Marks', 'Spencer', '5'])
  })

  test('takes letters of every script', () => {
    expect(wordsOf('Київ 東京 …')).toEqual(['Київ', '東京'])
  })
})

describe('isPhrase', () => {
  test.each([
    ['"sea wall"', true],
    [' "sea" ', true],
    ['sea "wall"', false],
    ['""', false],
    ['sea', false],
  ])('%s: %o', (words, expected) => {
    expect(isPhrase(words)).toBe(expected)
  })
})
