import { describe, expect, test } from 'vitest'

import { keepForLiveBlog } from '../../src/views/keep.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { aSite } from '../builders/site.ts'

let named = 0
const counted = () => {
  let made = 0
  return keepForLiveBlog(`test ${++named}`, (_, { slug }) => `${slug} ${++made}`)
}

describe('keepForLiveBlog', () => {
  const site = aSite()
  const fire = aLiveBlog({ slug: 'fire' })
  const vote = aLiveBlog({ slug: 'vote' })

  test('makes a thing once while it is asked about one live blog', () => {
    const make = counted()
    expect([make(site, fire), make(site, fire)]).toEqual(['fire 1', 'fire 1'])
  })

  test('makes it anew for another live blog, and for the first again after that', () => {
    const make = counted()
    expect([make(site, fire), make(site, vote), make(site, fire)]).toEqual([
      'fire 1',
      'vote 2',
      'fire 3',
    ])
  })

  test('makes it anew for another site, and for a live blog that was read again', () => {
    const make = counted()
    expect([
      make(site, fire),
      make(aSite(), fire),
      make(site, fire),
      make(site, aLiveBlog({ slug: 'fire' })),
    ]).toEqual(['fire 1', 'fire 2', 'fire 1', 'fire 3'])
  })
})
