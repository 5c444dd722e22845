import { describe, expect, test } from 'vitest'

import { findEntry, findLiveBlog, findPerson, findTopic } from '../../src/views/find.ts'
import { aSiteWith } from '../builders/site.ts'

const { site, liveBlog } = aSiteWith(
  {
    slug: 'miami-talks',
    entries: [
      { timestamp: '2025-12-06T12:20:00Z', slug: 'talks-go-on', firstWords: 'Saturday.' },
      { timestamp: '2025-12-07T12:20:00Z', slug: 'talks-go-on', firstWords: 'Sunday.' },
    ],
  },
  { topics: { diplomacy: { title: 'Diplomacy' } }, people: { ada: { name: 'Ada Li' } } },
)

describe('findLiveBlog', () => {
  test('finds a live blog by its slug', () => {
    expect(findLiveBlog(site, 'miami-talks').slug).toBe('miami-talks')
  })

  test.each(['geneva-talks', undefined])('throws for %s', (slug) => {
    expect(() => findLiveBlog(site, slug)).toThrow(`there is no live blog ${slug}`)
  })
})

describe('findEntry', () => {
  test('tells entries of one name apart by their day', () => {
    expect(findEntry(liveBlog, '2025-12-07', '1220-talks-go-on').firstWords).toBe('Sunday.')
  })

  test('throws when the day has no such entry', () => {
    expect(() => findEntry(liveBlog, '2025-12-08', '1220-talks-go-on')).toThrow(
      'there is no entry miami-talks/2025-12-08/1220-talks-go-on',
    )
  })
})

describe('findTopic', () => {
  test('finds a topic by its slug, or throws', () => {
    expect(findTopic(site, 'diplomacy').title).toBe('Diplomacy')
    expect(() => findTopic(site, 'sport')).toThrow('there is no topic sport')
  })
})

describe('findPerson', () => {
  test('finds a person by their slug, or throws', () => {
    expect(findPerson(site, 'ada').name).toBe('Ada Li')
    expect(() => findPerson(site, 'bo')).toThrow('there is no person bo')
  })
})
