import { describe, expect, test } from 'vitest'

import { peopleSchema } from '../../src/model/person.ts'

describe('peopleSchema', () => {
  test('takes people by their slug', () => {
    const people = { 'ada-l': { name: 'Ada L', role: 'Editor', url: 'https://example.org/ada' } }
    expect(peopleSchema.parse(people)).toEqual(people)
  })

  test.each([
    ['a key that is no slug', { 'Ada L': { name: 'Ada L' } }],
    ['a person without name', { ada: { role: 'Editor' } }],
    ['a page that is no web address', { ada: { name: 'Ada', url: 'mailto:ada@example.org' } }],
    ['a misspelt field', { ada: { name: 'Ada', rôle: 'Editor' } }],
  ])('refuses %s', (_, people) => {
    expect(peopleSchema.safeParse(people).success).toBe(false)
  })
})
