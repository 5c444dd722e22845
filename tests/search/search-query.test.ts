import { describe, expect, test } from 'vitest'

import {
  formatQuery,
  isEmpty,
  parseQuery,
  type SearchQuery,
} from '../../src/search/search-query.ts'

const NOTHING: SearchQuery = {
  words: '',
  topic: '',
  liveBlog: '',
  year: '',
  author: '',
  keyEvent: false,
  order: 'relevance',
}

const EVERYTHING: SearchQuery = {
  words: 'sea & "wall"',
  topic: 'floods',
  liveBlog: 'storm',
  year: '2025',
  author: 'ada-li',
  keyEvent: true,
  order: 'newest',
}

describe('parseQuery', () => {
  test('reads each parameter', () => {
    const address =
      'q=sea+%26+%22wall%22&topic=floods&liveBlog=storm&year=2025&author=ada-li&keyEvent=true&order=newest'
    expect(parseQuery(new URLSearchParams(address))).toEqual(EVERYTHING)
  })

  test('asks for nothing without parameters', () => {
    expect(parseQuery(new URLSearchParams(''))).toEqual(NOTHING)
  })

  test.each(['order=sideways', 'keyEvent=1', 'q=+++', 'utm_source=x'])(
    'passes over %s',
    (address) => {
      expect(parseQuery(new URLSearchParams(address))).toEqual(NOTHING)
    },
  )
})

describe('formatQuery', () => {
  test('leaves out what changes nothing', () => {
    expect(formatQuery({ ...NOTHING, words: 'storm', year: '2025' }).toString()).toBe(
      'q=storm&year=2025',
    )
  })

  test('is read back as it was', () => {
    expect(parseQuery(formatQuery(EVERYTHING))).toEqual(EVERYTHING)
  })
})

describe('isEmpty', () => {
  test('holds with nothing but an order', () => {
    expect(isEmpty({ ...NOTHING, order: 'oldest' })).toBe(true)
  })

  test.each([{ words: 'sea' }, { topic: 'floods' }, { keyEvent: true }])(
    'does not hold with %o',
    (part) => {
      expect(isEmpty({ ...NOTHING, ...part })).toBe(false)
    },
  )
})
