import { describe, expect, test } from 'vitest'

import { feedItem } from '../../../src/views/syndication/feed-item.ts'
import { liveBlogFeed, siteFeed, topicFeed } from '../../../src/views/syndication/feed.ts'
import { findLiveBlog, findTopic } from '../../../src/views/find.ts'
import { manyEntries, type WrittenEntry } from '../../builders/entry.ts'
import { aSite, aSiteWith, entryAt } from '../../builders/site.ts'

const vocabulary = {
  topics: { fire: { title: 'Fire' }, ports: { title: 'Ports', description: 'Docks and piers.' } },
  people: { ada: { name: 'Ada Li' }, bo: { name: 'Bo Orr' } },
}

const itemOf = (entry: WrittenEntry) => {
  const { site, liveBlog } = aSiteWith(
    { timezone: 'Europe/London', topics: ['fire'], authors: ['ada'], entries: [entry] },
    { ...vocabulary, settings: { url: 'https://example.org:8080/news/' } },
  )
  return feedItem(site, entryAt(liveBlog, 0))
}

describe('feedItem', () => {
  test('is the whole entry, with addresses that work elsewhere', () => {
    const image = { src: '1220-smoke-rises.jpg', alt: 'Smoke.' }
    expect(
      itemOf({ timestamp: '2025-07-07T12:20:00+01:00', topics: ['ports', 'fire'], image }),
    ).toEqual({
      id: 'tag:example.org,2025-07-07:live/harbour-fire/1220-smoke-rises',
      language: 'en',
      url: 'https://example.org:8080/news/live/harbour-fire/2025-07-07/#at-1220-smoke-rises',
      title: 'Smoke rises.',
      html: '<p>Smoke rises.</p>',
      picture: {
        src: '/news/pictures/1220-smoke-rises-640.webp',
        srcset: '/news/pictures/1220-smoke-rises-640.webp 640w',
        sizes: '100vw',
        width: 640,
        height: 480,
        alt: 'Smoke.',
      },
      corrections: [],
      published: Date.UTC(2025, 6, 7, 11, 20),
      updated: Date.UTC(2025, 6, 7, 11, 20),
      authors: ['Ada Li'],
      topics: ['Fire', 'Ports'],
    })
  })

  test('bears its own byline where it has one', () => {
    expect(itemOf({ authors: ['bo'] }).authors).toEqual(['Bo Orr'])
  })

  test('is updated by a correction, and still published when it was', () => {
    const { published, updated, corrections } = itemOf({
      timestamp: '2025-12-07T12:20Z',
      corrections: [{ timestamp: '2025-12-08T09:00Z', kind: 'correction', text: 'Pier 4.' }],
    })
    expect([published, updated]).toEqual([Date.UTC(2025, 11, 7, 12, 20), Date.UTC(2025, 11, 8, 9)])
    expect(corrections.map(({ text }) => text)).toEqual(['Pier 4.'])
  })

  test('stays when it is withdrawn, without text, title and picture', () => {
    const item = itemOf({
      title: 'Pier collapses',
      image: { src: 'a.jpg', alt: 'A pier.' },
      withdrawn: { timestamp: '2025-12-07T13:00Z', reason: 'It did not happen.' },
    })
    expect([item.title, item.html, item.picture, item.withdrawn?.reason]).toEqual([
      'Withdrawn',
      '',
      undefined,
      'It did not happen.',
    ])
  })

  test('keeps its id whatever becomes of title, text, byline and time within the minute', () => {
    const before = itemOf({ timestamp: '2025-12-07T12:20:00Z', title: 'Smoke' })
    const after = itemOf({
      timestamp: '2025-12-07T12:20:40Z',
      title: 'Fire',
      firstWords: 'Other words.',
      keyEvent: true,
      authors: ['bo'],
      updated: '2025-12-07T14:00Z',
      withdrawn: { timestamp: '2025-12-07T15:00Z', reason: 'Not so.' },
    })
    expect(after.id).toBe(before.id)
    expect(after.url).toBe(before.url)
  })
})

describe('siteFeed', () => {
  test('holds the newest entries of all live blogs, newest first, up to its size', () => {
    const site = aSite({
      settings: {
        feeds: { history: [] },
        feedSize: 3,
        language: 'de',
        url: 'https://example.org/news/',
      },
      liveBlogs: [
        { slug: 'fire', entries: manyEntries(3, '2025-12-07T12:00:00Z') },
        { slug: 'flood', entries: manyEntries(3, '2025-12-07T12:00:30Z') },
      ],
    })
    const feed = siteFeed(site)
    expect(feed.items.map(({ url }) => url.slice('https://example.org/news/live/'.length))).toEqual(
      [
        'flood/2025-12-07/#at-1202-update-3',
        'fire/2025-12-07/#at-1202-update-3',
        'flood/2025-12-07/#at-1201-update-2',
      ],
    )
    expect(feed).toMatchObject({
      title: 'The Quay',
      description: 'News from the quayside.',
      language: 'de',
      pageUrl: 'https://example.org/news/',
      urls: { rss: 'https://example.org/news/rss.xml' },
      updated: Date.parse('2025-12-07T12:02:30Z'),
    })
  })

  test('has no last change when it is empty', () => {
    const feed = siteFeed(aSite())
    expect(feed.items).toEqual([])
    expect(feed.updated).toBeUndefined()
  })

  test('has changed when the oldest of its entries was corrected last', () => {
    const site = aSite({
      liveBlogs: [
        {
          entries: [
            {
              timestamp: '2025-12-07T12:00Z',
              corrections: [
                { timestamp: '2025-12-20T12:00Z', kind: 'correction', text: 'Pier 4.' },
              ],
            },
            { timestamp: '2025-12-08T12:00Z' },
          ],
        },
      ],
    })
    expect(siteFeed(site).updated).toBe(Date.parse('2025-12-20T12:00Z'))
  })
})

describe('topicFeed', () => {
  const site = aSite({
    ...vocabulary,
    settings: { feeds: { history: [] }, feedSize: 2 },
    liveBlogs: [
      { topics: ['fire'], entries: manyEntries(3, '2025-12-07T12:00:00Z') },
      { slug: 'quay', entries: [{ timestamp: '2025-12-07T13:00Z', topics: ['ports'] }] },
    ],
  })

  test('holds the newest entries of the topic, newest first', () => {
    const feed = topicFeed(site, findTopic(site, 'fire'))
    expect(feed.items.map(({ title }) => title)).toEqual(['Update 3.', 'Update 2.'])
    expect(feed).toMatchObject({
      title: 'Fire: The Quay',
      description: 'Live blog entries on Fire.',
      pageUrl: 'https://example.org/topics/fire/',
      urls: { atom: 'https://example.org/topics/fire/atom.xml' },
    })
  })

  test('is described as its topic is', () => {
    expect(topicFeed(site, findTopic(site, 'ports')).description).toBe('Docks and piers.')
  })
})

describe('liveBlogFeed', () => {
  test('holds the newest entries newest first, closed or not, and leaves the live blog as it is', () => {
    const site = aSite({
      settings: { feeds: { history: [] }, feedSize: 2 },
      liveBlogs: [{ entries: manyEntries(3, '2025-12-07T12:00:00Z') }],
    })
    const liveBlog = findLiveBlog(site, 'harbour-fire')
    const feed = liveBlogFeed(site, liveBlog)
    expect(feed.items.map(({ title }) => title)).toEqual(['Update 3.', 'Update 2.'])
    expect(feed).toMatchObject({
      title: 'Fire in the harbour',
      description: 'A warehouse burns.',
      pageUrl: 'https://example.org/live/harbour-fire/',
      urls: { json: 'https://example.org/live/harbour-fire/feed.json' },
    })
    expect(liveBlog.entries.map(({ firstWords }) => firstWords)).toEqual([
      'Update 1.',
      'Update 2.',
      'Update 3.',
    ])
  })
})
