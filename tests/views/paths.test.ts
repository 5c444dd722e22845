import { describe, expect, test } from 'vitest'

import {
  dayPaths,
  liveBlogPaths,
  monthPaths,
  personPagePaths,
  personPaths,
  redirectPaths,
  sharePaths,
  topicPagePaths,
  topicPaths,
  yearPaths,
} from '../../src/views/paths.ts'
import { manyEntries } from '../builders/entry.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  topics: { fire: { title: 'Fire' }, quiet: { title: 'Quiet' } },
  people: { ada: { name: 'Ada Li' } },
  liveBlogs: [
    {
      slug: 'fire',
      topics: ['fire'],
      aliases: ['/live/old-fire/', '/2019/fire'],
      authors: ['ada'],
      entries: [
        ...manyEntries(205, '2025-12-06T06:00:00Z'),
        { timestamp: '2025-12-07T08:00Z', slug: 'out', keyEvent: true },
      ],
    },
    { slug: 'to-come', status: 'upcoming' },
  ],
})
const paramsOf = <Params>(paths: { params: Params }[]) => paths.map(({ params }) => params)

describe('the paths of each route', () => {
  test.each([
    ['live blogs', liveBlogPaths, [{ blog: 'to-come' }, { blog: 'fire' }]],
    [
      'days',
      dayPaths,
      [
        { blog: 'fire', day: '2025-12-06' },
        { blog: 'fire', day: '2025-12-07' },
      ],
    ],
    ['key events', sharePaths, [{ blog: 'fire', day: '2025-12-07', entry: '0800-out' }]],
    ['topics', topicPaths, [{ topic: 'fire' }, { topic: 'quiet' }]],
    ['older pages of topics', topicPagePaths, [{ topic: 'fire', page: '1' }]],
    ['people', personPaths, [{ person: 'ada' }]],
    ['older pages of people', personPagePaths, [{ person: 'ada', page: '1' }]],
    ['years', yearPaths, [{ year: '2025' }]],
    ['months', monthPaths, [{ year: '2025', month: '12' }]],
    [
      'moved pages',
      redirectPaths,
      [
        { alias: '2019/fire' },
        { alias: 'live/old-fire' },
        { alias: 'live/old-fire/2025-12-06' },
        { alias: 'live/old-fire/2025-12-07' },
      ],
    ],
  ])('are those of all %s', (_, pathsOf, params) => {
    expect(paramsOf<object>(pathsOf(site))).toEqual(params)
  })
})
