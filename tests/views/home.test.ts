import { describe, expect, test } from 'vitest'

import { homeView } from '../../src/views/home.ts'
import { manyEntries } from '../builders/entry.ts'
import { aSite } from '../builders/site.ts'

describe('homeView', () => {
  const site = aSite({
    liveBlogs: [
      { slug: 'closed-old', entries: [{ timestamp: '2025-01-01T12:00Z' }] },
      { slug: 'closed-new', entries: [{ timestamp: '2025-02-01T12:00Z' }] },
      {
        slug: 'live-old-but-moving',
        status: 'live',
        entries: [{ timestamp: '2025-03-01T12:00Z' }, { timestamp: '2025-03-04T12:00Z' }],
      },
      { slug: 'live-new', status: 'live', entries: [{ timestamp: '2025-03-03T12:00Z' }] },
      { slug: 'paused', status: 'paused', entries: [{ timestamp: '2025-03-02T12:00Z' }] },
      { slug: 'live-without-entry', status: 'live', coverageStart: '2025-03-05T12:00Z' },
      { slug: 'in-june', status: 'upcoming', coverageStart: '2025-06-01T12:00Z' },
      { slug: 'in-may', status: 'upcoming', coverageStart: '2025-05-01T12:00Z' },
      { slug: 'some-day', status: 'upcoming' },
    ],
  })
  const view = homeView(site)
  const slugsOf = (lines: typeof view.live) => lines.map(({ path }) => path.split('/')[2])

  test('lists what is live or paused, the one that moved last first', () => {
    expect(slugsOf(view.live)).toEqual([
      'live-old-but-moving',
      'live-new',
      'paused',
      'live-without-entry',
    ])
  })

  test('lists what is to come, the next first and the undated last', () => {
    expect(slugsOf(view.upcoming)).toEqual(['in-may', 'in-june', 'some-day'])
  })

  test('lists what is closed, newest first', () => {
    expect(slugsOf(view.latest)).toEqual(['closed-new', 'closed-old'])
  })

  test('names the site and leads to the years', () => {
    expect([view.title, view.description]).toEqual(['The Quay', 'News from the quayside.'])
    expect(view.years.map(({ path }) => path)).toEqual(['/archive/2025/'])
  })

  test('lists twenty closed live blogs and no more', () => {
    const liveBlogs = Array.from({ length: 25 }, (_, index) => ({
      slug: `closed-${index + 1}`,
      entries: [{ timestamp: new Date(Date.UTC(2025, 0, index + 1)).toISOString() }],
    }))
    const latest = slugsOf(homeView(aSite({ liveBlogs })).latest)
    expect([latest.length, latest[0], latest.at(-1)]).toEqual([20, 'closed-25', 'closed-6'])
  })

  test('lists topics by their entries in the year before the newest entry', () => {
    const busy = aSite({
      topics: {
        fire: { title: 'Fire' },
        ports: { title: 'Ports' },
        votes: { title: 'Votes' },
        past: { title: 'Past' },
        quiet: { title: 'Quiet' },
      },
      liveBlogs: [
        {
          slug: 'long-ago',
          topics: ['past', 'ports'],
          entries: manyEntries(9, '2023-01-01T00:00Z'),
        },
        { slug: 'fire', topics: ['fire'], entries: manyEntries(2, '2025-11-01T00:00Z') },
        {
          slug: 'vote',
          topics: ['votes', 'ports'],
          entries: manyEntries(3, '2025-12-01T00:00Z'),
        },
      ],
    })
    expect(homeView(busy).activeTopics).toEqual([
      { title: 'Ports', path: '/topics/ports/', entries: 3, extent: '3 updates' },
      { title: 'Votes', path: '/topics/votes/', entries: 3, extent: '3 updates' },
      { title: 'Fire', path: '/topics/fire/', entries: 2, extent: '2 updates' },
    ])
  })

  test('has nothing to list in an empty archive', () => {
    expect(homeView(aSite({ topics: { fire: { title: 'Fire' } } }))).toEqual({
      title: 'The Quay',
      description: 'News from the quayside.',
      live: [],
      upcoming: [],
      latest: [],
      activeTopics: [],
      years: [],
    })
  })
})
