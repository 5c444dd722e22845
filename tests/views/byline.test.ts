import { describe, expect, test } from 'vitest'

import { bylineOf, topicLinks } from '../../src/views/byline.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  settings: { url: 'https://example.org/news/' },
  topics: { diplomacy: { title: 'Diplomacy' }, war: { title: 'War' } },
  people: { ada: { name: 'Ada Li' }, bo: { name: 'Bo Orr' } },
})

describe('bylineOf', () => {
  test('links people in the order written', () => {
    expect(bylineOf(site, ['bo', 'ada'])).toEqual([
      { name: 'Bo Orr', path: '/news/people/bo/' },
      { name: 'Ada Li', path: '/news/people/ada/' },
    ])
  })
})

describe('topicLinks', () => {
  test('links topics in the order written', () => {
    expect(topicLinks(site, ['war', 'diplomacy'], 'en')).toEqual([
      { title: 'War', path: '/news/topics/war/' },
      { title: 'Diplomacy', path: '/news/topics/diplomacy/' },
    ])
  })
})
