import { describe, expect, test } from 'vitest'

import { topicsSchema } from '../../src/model/topic.ts'

describe('topicsSchema', () => {
  test('takes topics by their slug', () => {
    expect(topicsSchema.parse({ 'climate-talks': { title: 'Climate talks' } })).toEqual({
      'climate-talks': { title: 'Climate talks', synonyms: [] },
    })
  })

  test.each([
    ['a key that is no slug', { 'Climate talks': { title: 'Climate talks' } }],
    ['a topic without title', { climate: {} }],
    ['a topic that is only its title', { climate: 'Climate' }],
    ['an empty synonym', { climate: { title: 'Climate', synonyms: [''] } }],
    ['a misspelt field', { climate: { title: 'Climate', synonym: ['weather'] } }],
  ])('refuses %s', (_, topics) => {
    expect(topicsSchema.safeParse(topics).success).toBe(false)
  })
})
