import { describe, expect, test } from 'vitest'

import { toOpml } from '../../src/feeds/opml.ts'
import { feedsPageView } from '../../src/views/feeds-page.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  settings: { url: 'https://example.org/news/', feeds: { of: ['site', 'topics', 'live-blogs'] } },
  topics: {
    votes: { title: 'Votes' },
    oesterreich: { title: 'Österreich & more' },
    fire: { title: 'Fire' },
  },
  people: { ada: { name: 'Ada Li' } },
  liveBlogs: [
    { slug: 'older', title: 'Older', entries: [{ timestamp: '2025-12-06T12:00Z' }] },
    { slug: 'newer', title: 'Newer', entries: [{ timestamp: '2025-12-07T12:00Z' }] },
  ],
})

describe('feedsPageView', () => {
  test('lists the site’s feeds, topics by title and live blogs newest first, and no kind without feeds', () => {
    const { groups } = feedsPageView(site)
    expect(groups.map(({ heading, feeds }) => [heading, feeds.map(({ title }) => title)])).toEqual([
      [
        'Everything',
        [
          'The Quay',
          'Live blogs in short: one item for each, when it has ended',
          'Corrections and withdrawals',
        ],
      ],
      ['Topics', ['Fire', 'Österreich & more', 'Votes']],
      ['Live blogs', ['Newer', 'Older']],
    ])
    expect(groups[1]?.feeds[0]?.files.map(({ path }) => path)).toEqual([
      '/news/topics/fire/rss.xml',
      '/news/topics/fire/atom.xml',
      '/news/topics/fire/feed.json',
    ])
  })

  test('lists topics of one title by their paths', () => {
    const topics = { 'fire-b': { title: 'Fire' }, 'fire-a': { title: 'Fire' } }
    const { groups } = feedsPageView(aSite({ topics }))
    expect(groups[1]?.feeds.map(({ pagePath }) => pagePath)).toEqual([
      '/topics/fire-a/',
      '/topics/fire-b/',
    ])
  })
})

describe('toOpml', () => {
  test('has every feed once, with the addresses of the feed and its page', () => {
    const opml = toOpml('The Quay', feedsPageView(site))
    expect(opml.match(/<outline type="rss"/g)).toHaveLength(8)
    expect(opml).toContain(
      '<outline type="rss" text="Österreich &amp; more" xmlUrl="https://example.org/news/topics/oesterreich/rss.xml" htmlUrl="https://example.org/news/topics/oesterreich/"/>',
    )
  })
})
