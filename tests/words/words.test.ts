import { describe, expect, test } from 'vitest'

import { directionOf, markLanguage } from '../../src/words/direction.ts'
import { fill, fillWith } from '../../src/words/fill.ts'
import { formatCount } from '../../src/words/format-count.ts'
import { joinList } from '../../src/words/format-list.ts'
import { localeOf } from '../../src/words/locale.ts'
import { wordsIn } from '../../src/words/words-in.ts'

describe('fill', () => {
  test('puts values where the language has them', () => {
    expect(fill('{b} then {a}', { a: 'one', b: 'two' })).toBe('two then one')
  })

  test('keeps pieces apart', () => {
    expect(fillWith('by {names}.', { names: 7 })).toEqual(['by ', 7, '.'])
  })

  test('throws when a slot has no value', () => {
    expect(() => fill('by {names}', {})).toThrow('{names}')
  })

  test('leaves braces within a value alone', () => {
    expect(fill('by {names}', { names: '{names}' })).toBe('by {names}')
  })
})

describe('formatCount', () => {
  test.each([
    [0, '0 days'],
    [1, '1 day'],
    [1234, '1,234 days'],
  ])('writes %i days as %s', (count, text) => {
    expect(formatCount(count, wordsIn('en').days, 'en')).toBe(text)
  })
})

describe('joinList', () => {
  test.each([
    [['Ann'], 'Ann'],
    [['Ann', 'Bob'], 'Ann and Bob'],
    [['Ann', 'Bob', 'Cleo'], 'Ann, Bob and Cleo'],
  ])('joins %j', (items, text) => {
    expect(joinList(items, 'en').join('')).toBe(text)
  })
})

describe('localeOf', () => {
  test.each([
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['ar', 'ar-u-nu-latn'],
    ['ar-EG', 'ar-EG-u-nu-latn'],
    ['ar-EG-u-nu-arab', 'ar-EG-u-nu-arab'],
    ['pt-BR', 'pt-BR'],
  ])('of %s is %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale)
  })
})

describe('directionOf', () => {
  test.each(['ar', 'ar-EG', 'he', 'iw', 'fa', 'ur', 'ckb', 'yi', 'dv', 'az-Arab', 'uz-AF'])(
    'is from right to left in %s',
    (language) => expect(directionOf(language)).toBe('rtl'),
  )

  test.each(['en', 'de', 'ja', 'ru', 'ar-Latn', 'az', 'ku'])(
    'is from left to right in %s',
    (language) => expect(directionOf(language)).toBe('ltr'),
  )
})

describe('markLanguage', () => {
  test('marks a text in another language', () => {
    expect(markLanguage('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
  })

  test('marks nothing in the same', () => {
    expect(markLanguage('en', 'en')).toEqual({})
  })
})

describe('wordsIn', () => {
  test('keeps the tag of the page', () => {
    expect(wordsIn('en-US')).toMatchObject({ language: 'en-US', direction: 'ltr' })
  })

  test('is English where nobody has written words', () => {
    expect(wordsIn('eo').frame.archive).toBe('Archive')
  })
})
