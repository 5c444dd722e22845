import { describe, expect, test } from 'vitest'

import { formatActivity, formatCount, formatExtent } from '../../src/views/counts.ts'

describe('formatCount', () => {
  test.each([
    [0, 'update', '0 updates'],
    [1, 'update', '1 update'],
    [2, 'day', '2 days'],
    [1, 'live blog', '1 live blog'],
    [1234, 'update', '1,234 updates'],
  ] as const)('writes %i of %s as %s', (count, noun, text) => {
    expect(formatCount(count, noun, 'en')).toBe(text)
  })

  test('groups digits as the language does', () => {
    expect(formatCount(1234, 'update', 'de')).toBe('1.234 updates')
  })
})

describe('formatExtent', () => {
  test.each([
    [0, 0, 'No updates yet'],
    [1, 1, '1 update'],
    [5, 1, '5 updates'],
    [22, 2, '22 updates over 2 days'],
  ])('writes %i updates on %i days as %s', (updates, days, text) => {
    expect(formatExtent(updates, days, 'en')).toBe(text)
  })
})

describe('formatActivity', () => {
  test('tells live blogs and updates', () => {
    expect(formatActivity(2, 31, 'en')).toBe('2 live blogs, 31 updates')
  })

  test('leaves live blogs out where none began', () => {
    expect(formatActivity(0, 1, 'en')).toBe('1 update')
  })

  test('says in words that there is nothing', () => {
    expect(formatActivity(0, 0, 'en')).toBe('No updates')
  })

  test('tells of a live blog that has begun without updates', () => {
    expect(formatActivity(1, 0, 'en')).toBe('1 live blog, 0 updates')
  })
})
