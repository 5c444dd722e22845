import { describe, expect, test } from 'vitest'

import { truncateWords } from '../../src/markdown/truncate-words.ts'

describe('truncateWords', () => {
  test('leaves a text that fits', () => {
    expect(truncateWords('Both sides', 10)).toBe('Both sides')
  })

  test('cuts before the word that does not fit', () => {
    expect(truncateWords('Both sides went', 14)).toBe('Both sides…')
  })

  test('keeps a word that just fits', () => {
    expect(truncateWords('Both sides went', 10)).toBe('Both sides…')
  })

  test('drops a comma or dash before …', () => {
    expect(truncateWords('Both sides – went', 13)).toBe('Both sides…')
  })

  test('cuts a text without spaces between characters', () => {
    expect(truncateWords('双方在周日晚上回家了', 4)).toBe('双方在周…')
  })

  test('splits no character', () => {
    expect(truncateWords('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧…')
  })
})
