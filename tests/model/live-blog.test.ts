import { describe, expect, test } from 'vitest'

import { liveBlogSchema } from '../../src/model/live-blog.ts'

const required = { title: 'Miami talks', description: 'Three days of talks.' }

describe('liveBlogSchema', () => {
  test('is closed unless it says otherwise, and in no zone of its own', () => {
    expect(liveBlogSchema.parse(required)).toEqual({
      ...required,
      status: 'closed',
      topics: [],
      translations: [],
      authors: [],
      aliases: [],
      draft: false,
    })
  })

  test.each(['upcoming', 'live', 'paused', 'closed'])('can be %s', (status) => {
    expect(liveBlogSchema.parse({ ...required, status }).status).toBe(status)
  })

  test.each([
    ['no title', { title: undefined }],
    ['an empty description', { description: '' }],
    ['another status', { status: 'finished' }],
    ['an abbreviated zone', { timezone: 'BST' }],
    ['a misspelt field', { descripton: 'x' }],
    ['a coverage that began on no moment', { coverageStart: '2025-12-05' }],
  ])('refuses %s', (_, fields) => {
    expect(liveBlogSchema.safeParse({ ...required, ...fields }).success).toBe(false)
  })

  test('says of each field what an editor needs to know', () => {
    const silent = Object.entries(liveBlogSchema.shape).filter(([, field]) => !field.description)
    expect(silent.map(([name]) => name)).toEqual([])
  })
})
