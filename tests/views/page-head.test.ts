import { describe, expect, test } from 'vitest'

import { redirectPage } from '../../src/views/aliases.ts'
import { archiveMonthView, archiveYearView } from '../../src/views/archive-calendar.ts'
import { coverView } from '../../src/views/cover.ts'
import { dayPageView } from '../../src/views/day-page.ts'
import { feedFiles } from '../../src/views/syndication/feed-settings.ts'
import { findLiveBlog, findPerson, findTopic } from '../../src/views/find.ts'
import { coverHead, dayHead, shareHead } from '../../src/views/live-blog-head.ts'
import {
  archiveHead,
  feedsHead,
  homeHead,
  monthHead,
  movedHead,
  notFoundHead,
  personHead,
  searchHead,
  topicHead,
  topicsHead,
  yearHead,
} from '../../src/views/page-head.ts'
import { personPageView } from '../../src/views/person-page.ts'
import { sharePageView } from '../../src/views/share-page.ts'
import { topicPageView } from '../../src/views/topic-page.ts'
import { manyEntries } from '../builders/entry.ts'
import type { WrittenLiveBlog } from '../builders/live-blog.ts'
import { aSite, aSiteWith, entryAt } from '../builders/site.ts'

const image = { src: 'pier.jpg', alt: 'A pier.' }
const site = aSite({
  settings: { url: 'https://example.org/news/' },
  topics: { fire: { title: 'Fire' }, ports: { title: 'Ports', description: 'Docks and piers.' } },
  people: { ada: { name: 'Ada Li', role: 'Harbour editor' }, bo: { name: 'Bo Orr' } },
  liveBlogs: [
    {
      topics: ['fire'],
      image,
      aliases: ['/live/old/'],
      entries: [
        ...manyEntries(200, '2025-12-06T06:00:00Z'),
        {
          timestamp: '2025-12-07T12:20Z',
          slug: 'roof',
          title: 'The roof falls',
          keyEvent: true,
          image,
        },
      ],
    },
    { slug: 'flood', title: 'Flood', status: 'live', coverageStart: '2025-12-08T12:00Z' },
  ],
})
const fire = findLiveBlog(site, 'harbour-fire')
const shared = entryAt(fire, -1)

describe('homeHead', () => {
  test('is titled with the site’s name alone', () => {
    expect(homeHead(site)).toEqual({
      title: 'The Quay',
      language: 'en',
      heading: 'The Quay',
      description: 'News from the quayside.',
      canonical: 'https://example.org/news/',
      section: 'home',
      type: 'website',
      listed: true,
    })
  })
})

describe('coverHead', () => {
  test('says of a closed live blog that it is told as it happened', () => {
    expect(coverHead(site, coverView(site, fire))).toEqual({
      title: 'Fire in the harbour – as it happened – The Quay',
      language: 'en',
      heading: 'Fire in the harbour – as it happened',
      description: 'A warehouse burns.',
      canonical: 'https://example.org/news/live/harbour-fire/',
      type: 'article',
      feeds: {
        title: 'Fire in the harbour',
        files: feedFiles(site, 'live-blogs', '/news/live/harbour-fire/'),
      },
      data: [
        { type: 'application/json', path: '/news/live/harbour-fire/live-blog.json' },
        { type: 'text/markdown', path: '/news/live/harbour-fire/live-blog.md' },
      ],
      trail: [{ name: 'Fire in the harbour', path: '/news/live/harbour-fire/' }],
      picture: {
        url: 'https://example.org/news/pictures/pier-640.webp',
        width: 640,
        height: 480,
        alt: 'A pier.',
      },
      listed: true,
    })
  })

  test('leaves the title of one in progress as it is', () => {
    expect(coverHead(site, coverView(site, findLiveBlog(site, 'flood'))).heading).toBe('Flood')
  })
})

describe('dayHead', () => {
  test('names live blog and day', () => {
    const head = dayHead(site, dayPageView(site, fire, '2025-12-07'))
    expect(head).toMatchObject({
      title: 'Fire in the harbour: Sunday 7 December 2025 – The Quay',
      canonical: 'https://example.org/news/live/harbour-fire/2025-12-07/',
      type: 'article',
    })
  })
})

describe('shareHead', () => {
  test('names the entry, its live blog and moment, and is known under the day page', () => {
    expect(shareHead(site, sharePageView(site, fire, shared))).toMatchObject({
      title: 'The roof falls – Fire in the harbour, 7 December 2025 12:20',
      heading: 'The roof falls',
      description: 'Smoke rises.',
      canonical: 'https://example.org/news/live/harbour-fire/2025-12-07/',
      picture: { url: 'https://example.org/news/pictures/pier-640.webp' },
    })
  })
})

describe('topicHead', () => {
  test('numbers older pages', () => {
    const topic = findTopic(site, 'fire')
    expect(topicHead(site, topicPageView(site, topic))).toMatchObject({
      title: 'Fire – The Quay',
      description: 'All live blog updates on Fire, newest first.',
      canonical: 'https://example.org/news/topics/fire/',
      feeds: { title: 'Fire', files: feedFiles(site, 'topics', '/news/topics/fire/') },
    })
    expect(topicHead(site, topicPageView(site, topic, 1))).toMatchObject({
      title: 'Fire, page 1 – The Quay',
      canonical: 'https://example.org/news/topics/fire/1/',
    })
  })

  test('is described as its topic is', () => {
    const head = topicHead(site, topicPageView(site, findTopic(site, 'ports')))
    expect(head.description).toBe('Docks and piers.')
  })
})

describe('personHead', () => {
  test('says who it is', () => {
    const describe = (slug: string) =>
      personHead(site, personPageView(site, findPerson(site, slug))).description
    expect(describe('ada')).toBe('All live blog updates by Ada Li, Harbour editor, newest first.')
    expect(describe('bo')).toBe('All live blog updates by Bo Orr, newest first.')
  })
})

describe('yearHead and monthHead', () => {
  test('tell when and how much', () => {
    expect(yearHead(site, archiveYearView(site, '2025'))).toMatchObject({
      title: 'Archive of 2025 – The Quay',
      description: '2025 month by month: 2 live blogs, 201 updates.',
      canonical: 'https://example.org/news/archive/2025/',
    })
    expect(monthHead(site, archiveMonthView(site, '2025-12'))).toMatchObject({
      title: 'Archive of December 2025 – The Quay',
      description: 'December 2025 day by day: 2 live blogs, 201 updates.',
      canonical: 'https://example.org/news/archive/2025/12/',
    })
  })
})

describe('movedHead', () => {
  test('is not to be listed, and is known under the new address', () => {
    expect(movedHead(site, redirectPage(site, '/live/old/'))).toMatchObject({
      canonical: 'https://example.org/news/live/harbour-fire/',
      listed: false,
    })
  })

  test('leaves the fragment out of the new address', () => {
    const moved = {
      path: '/old/',
      title: 'Alarm',
      language: 'en',
      target: '/news/live/fire/2025-12-06/#at-1200-alarm',
      formerEntries: [],
    }
    expect(movedHead(site, moved).canonical).toBe('https://example.org/news/live/fire/2025-12-06/')
  })
})

describe('notFoundHead', () => {
  test('has no address and is not to be listed', () => {
    const { canonical, listed } = notFoundHead(site)
    expect([canonical, listed]).toEqual([undefined, false])
  })
})

describe('heads of all pages', () => {
  const heads = [
    homeHead(site),
    coverHead(site, coverView(site, fire)),
    dayHead(site, dayPageView(site, fire, '2025-12-06')),
    dayHead(site, dayPageView(site, fire, '2025-12-07')),
    shareHead(site, sharePageView(site, fire, shared)),
    topicsHead(site),
    topicHead(site, topicPageView(site, findTopic(site, 'fire'))),
    topicHead(site, topicPageView(site, findTopic(site, 'fire'), 1)),
    personHead(site, personPageView(site, findPerson(site, 'ada'))),
    archiveHead(site),
    yearHead(site, archiveYearView(site, '2025')),
    monthHead(site, archiveMonthView(site, '2025-12')),
    searchHead(site),
    feedsHead(site),
    movedHead(site, redirectPage(site, '/live/old/')),
    notFoundHead(site),
  ]

  test('have titles that are all different', () => {
    const titles = heads.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('have a description each', () => {
    expect(heads.filter(({ description }) => description === '')).toEqual([])
  })
})

describe('the picture of a page', () => {
  const preview = /^https:\/\/example\.org\/news\/live\/[\w/-]+preview\.png\?v=/
  const pier = 'https://example.org/news/pictures/pier-640.webp'
  const written: WrittenLiveBlog = {
    entries: [
      { timestamp: '2025-12-07T12:20Z', slug: 'roof', keyEvent: true },
      { timestamp: '2025-12-07T12:30Z', slug: 'pier', keyEvent: true, image },
    ],
  }
  const pictures = (facts: WrittenLiveBlog, previewPictures: 'all' | 'liveBlogs' | 'none') => {
    const { site: of, liveBlog } = aSiteWith(facts, {
      settings: { url: 'https://example.org/news/', previewPictures },
    })
    return [
      coverHead(of, coverView(of, liveBlog)),
      dayHead(of, dayPageView(of, liveBlog, '2025-12-07')),
      shareHead(of, sharePageView(of, liveBlog, entryAt(liveBlog, 0))),
      shareHead(of, sharePageView(of, liveBlog, entryAt(liveBlog, 1))),
    ].map(({ picture }) => picture?.url)
  }

  test('is drawn where there is none: that of the live blog, or of the entry’s page', () => {
    const [cover, day, share, withPicture] = pictures(written, 'all')
    expect(cover).toMatch(preview)
    expect(day).toBe(cover)
    expect(share).toMatch(preview)
    expect(share).toContain('/2025-12-07/1220-roof/preview.png')
    expect(withPicture).toBe(pier)
  })

  test('is the live blog’s on share pages where only live blogs have one', () => {
    const [cover, , share] = pictures(written, 'liveBlogs')
    expect(share).toBe(cover)
  })

  test('is the live blog’s own picture before any that is drawn for it', () => {
    expect(pictures({ ...written, image }, 'liveBlogs')).toEqual([pier, pier, pier, pier])
  })

  test('is none where none is drawn', () => {
    expect(pictures(written, 'none')).toEqual([undefined, undefined, undefined, pier])
  })
})
