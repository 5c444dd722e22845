import { describe, expect, test } from 'vitest'

import { liveBlogFacts } from '../../src/views/live-blog-facts.ts'
import type { WrittenLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith } from '../builders/site.ts'

const factsOf = (written: WrittenLiveBlog) => {
  const { site, liveBlog } = aSiteWith(written, {
    topics: { diplomacy: { title: 'Diplomacy' } },
    people: { ada: { name: 'Ada Li' } },
  })
  return liveBlogFacts(site, liveBlog)
}

describe('liveBlogFacts', () => {
  test('tells what a live blog is, how long it went on and where', () => {
    const facts = factsOf({
      slug: 'miami-talks',
      title: 'Miami talks',
      description: 'Three days of talks.',
      timezone: 'America/New_York',
      topics: ['diplomacy'],
      authors: ['ada'],
      entries: [
        { timestamp: '2025-12-05T09:00:00-05:00' },
        { timestamp: '2025-12-07T12:20:00-05:00' },
      ],
    })
    expect(facts).toEqual({
      slug: 'miami-talks',
      language: 'en',
      title: 'Miami talks',
      description: 'Three days of talks.',
      status: 'closed',
      kicker: 'As it happened',
      path: '/live/miami-talks/',
      order: 'oldest-first',
      translations: [],
      previewPicture: {
        path: '/live/miami-talks/preview.png?v=KWtCC9uD',
        width: 1200,
        height: 630,
        alt: 'As it happened · Miami talks · 2 updates over 2 days · 5\u2009–\u20097 December 2025',
      },
      updates: 2,
      days: 2,
      extent: '2 updates over 2 days',
      start: {
        datetime: '2025-12-05T09:00:00-05:00',
        clock: '09:00',
        day: '2025-12-05',
        date: '5 December 2025',
      },
      end: {
        datetime: '2025-12-07T12:20:00-05:00',
        clock: '12:20',
        day: '2025-12-07',
        date: '7 December 2025',
      },
      zone: 'New York (EST)',
      byline: [{ name: 'Ada Li', path: '/people/ada/' }],
      topics: [{ title: 'Diplomacy', path: '/topics/diplomacy/' }],
      keyEvents: [],
      feeds: [
        { name: 'RSS', type: 'application/rss+xml', path: '/live/miami-talks/rss.xml' },
        { name: 'Atom', type: 'application/atom+xml', path: '/live/miami-talks/atom.xml' },
        { name: 'JSON Feed', type: 'application/feed+json', path: '/live/miami-talks/feed.json' },
      ],
      data: [
        { type: 'application/json', path: '/live/miami-talks/live-blog.json' },
        { type: 'text/markdown', path: '/live/miami-talks/live-blog.md' },
      ],
      firstPath: '/live/miami-talks/2025-12-05/#at-0900-smoke-rises',
      newestPath: '/live/miami-talks/2025-12-07/#at-1220-smoke-rises',
    })
  })

  test('takes start and end of coverage from front matter before the entries', () => {
    const { start, end } = factsOf({
      coverageStart: '2025-12-05T08:00Z',
      coverageEnd: '2025-12-05T22:00Z',
      entries: [{ timestamp: '2025-12-05T09:00Z' }],
    })
    expect([start?.clock, end?.clock]).toEqual(['08:00', '22:00'])
  })

  test('has neither start nor end before the first entry of an upcoming live blog', () => {
    const facts = factsOf({ status: 'upcoming' })
    expect([facts.start, facts.end, facts.extent]).toEqual([undefined, undefined, 'No updates yet'])
  })

  test('tells the zone of the announced start before the first entry', () => {
    const announced = (coverageStart: string) =>
      factsOf({ status: 'upcoming', timezone: 'Europe/London', coverageStart }).zone
    expect(announced('2026-07-01T09:00Z')).toBe('London (BST)')
    expect(announced('2026-01-01T09:00Z')).toBe('London (GMT)')
  })

  test.each([
    ['Europe/London', 'London (BST, then GMT)'],
    ['Asia/Kathmandu', 'Kathmandu (GMT+5:45)'],
    ['UTC', 'UTC'],
  ])('names the clocks of %s before and after the change: %s', (timezone, zone) => {
    const entries = [{ timestamp: '2025-10-25T12:00Z' }, { timestamp: '2025-10-26T12:00Z' }]
    expect(factsOf({ timezone, entries }).zone).toBe(zone)
  })
})
