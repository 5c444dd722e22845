import { describe, expect, test } from 'vitest'

import { formatActivity, formatExtent, formatUpdates } from '../../src/views/counts.ts'
import { wordsIn } from '../../src/words/words-in.ts'

const english = wordsIn('en')

describe('formatUpdates', () => {
  test.each([
    [0, '0 updates'],
    [1, '1 update'],
    [1234, '1,234 updates'],
  ])('writes %i as %s', (updates, text) => {
    expect(formatUpdates(updates, english)).toBe(text)
  })

  test('groups digits as the language does', () => {
    expect(formatUpdates(1234, wordsIn('en-ZA'))).toBe('1\u00a0234 updates')
  })
})

describe('formatExtent', () => {
  test.each([
    [0, 0, 'No updates yet'],
    [1, 1, '1 update'],
    [5, 1, '5 updates'],
    [22, 2, '22 updates over 2 days'],
  ])('writes %i updates on %i days as %s', (updates, days, text) => {
    expect(formatExtent(updates, days, english)).toBe(text)
  })
})

describe('formatActivity', () => {
  test('tells live blogs and updates', () => {
    expect(formatActivity(2, 31, english)).toBe('2 live blogs, 31 updates')
  })

  test('leaves live blogs out where none began', () => {
    expect(formatActivity(0, 1, english)).toBe('1 update')
  })

  test('says in words that there is nothing', () => {
    expect(formatActivity(0, 0, english)).toBe('No updates')
  })

  test('tells of a live blog that has begun without updates', () => {
    expect(formatActivity(1, 0, english)).toBe('1 live blog, 0 updates')
  })
})
