import { describe, expect, test } from 'vitest'

import { findTopic } from '../../src/views/find.ts'
import { topicLines, topicPageView } from '../../src/views/topic-page.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  topics: {
    votes: { title: 'Votes', description: 'Elections and counts.' },
    fire: { title: 'Fire' },
    'ena-b': { title: 'Éna' },
    'ena-a': { title: 'Éna' },
    zoo: { title: 'zoo' },
  },
  liveBlogs: [
    {
      slug: 'harbour-fire',
      topics: ['fire'],
      entries: [
        { timestamp: '2025-12-07T12:00Z', title: 'Alarm' },
        { timestamp: '2025-12-07T12:20Z', title: 'Council votes', topics: ['votes', 'fire'] },
      ],
    },
    {
      slug: 'night-vote',
      entries: [{ timestamp: '2025-12-07T12:10Z', title: 'Polls close', topics: ['votes'] }],
    },
  ],
})

describe('topicPageView', () => {
  test('lists entries with the topic from all live blogs, newest first', () => {
    const view = topicPageView(site, findTopic(site, 'votes'))
    expect(view).toMatchObject({
      title: 'Votes',
      description: 'Elections and counts.',
      feeds: [
        { name: 'RSS', type: 'application/rss+xml', path: '/topics/votes/rss.xml' },
        { name: 'Atom', type: 'application/atom+xml', path: '/topics/votes/atom.xml' },
        { name: 'JSON Feed', type: 'application/feed+json', path: '/topics/votes/feed.json' },
      ],
    })
    expect(view.page.days.flatMap(({ lines }) => lines.map(({ headline }) => headline))).toEqual([
      'Council votes',
      'Polls close',
    ])
  })

  test('lists each entry of a live blog with the topic, once', () => {
    const { page, description } = topicPageView(site, findTopic(site, 'fire'))
    expect(page.days.flatMap(({ lines }) => lines.map(({ headline }) => headline))).toEqual([
      'Council votes',
      'Alarm',
    ])
    expect(description).toBeUndefined()
  })
})

describe('topicLines', () => {
  test('lists topics from A to Z as the language sorts them, with their counts', () => {
    const lines = topicLines(site).map(({ title, path, extent }) => [title, path, extent])
    expect(lines).toEqual([
      ['Éna', '/topics/ena-a/', '0 updates'],
      ['Éna', '/topics/ena-b/', '0 updates'],
      ['Fire', '/topics/fire/', '2 updates'],
      ['Votes', '/topics/votes/', '2 updates'],
      ['zoo', '/topics/zoo/', '0 updates'],
    ])
  })

  test('describes a topic where its file does', () => {
    const lines = topicLines(site)
    expect(lines.map(({ description }) => description)).toEqual([
      undefined,
      undefined,
      undefined,
      'Elections and counts.',
      undefined,
    ])
  })
})
