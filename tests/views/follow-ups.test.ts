import { expect, test } from 'vitest'

import { entryView } from '../../src/views/entry.ts'
import { findLiveBlog } from '../../src/views/find.ts'
import { followUpsKey } from '../../src/views/follow-ups.ts'
import { liveBlogOutputs } from '../../src/views/outputs/live-blog-outputs.ts'
import { aSite, entryAt } from '../builders/site.ts'

const siteWith = (links: string[], title = 'Die Folgen') =>
  aSite({
    liveBlogs: [
      {
        slug: 'fire',
        timezone: 'America/New_York',
        entries: [
          { timestamp: '2025-12-07T12:00Z', slug: 'alarm' },
          { timestamp: '2025-12-07T13:00Z', slug: 'smoke' },
        ],
      },
      {
        slug: 'folgen',
        title,
        language: 'de',
        timezone: 'Europe/Berlin',
        entries: [{ timestamp: '2025-12-08T04:30Z', slug: 'danach', links }],
      },
    ],
  })

const LINKS = ['../../fire/2025-12-07/0700-alarm.md']

test('a follow-up is told in the zone and the language of the page, and where it is', () => {
  const site = siteWith(LINKS)
  const fire = findLiveBlog(site, 'fire')
  expect(entryView(site, fire, entryAt(fire, 0)).followUps).toEqual([
    {
      permalink: '/live/folgen/2025-12-08/#at-0530-danach',
      time: {
        datetime: '2025-12-07T23:30:00-05:00',
        clock: '23:30',
        day: '2025-12-07',
        date: '7 December 2025',
      },
      liveBlog: { title: 'Die Folgen', lang: 'de', dir: 'ltr' },
    },
  ])
  expect(entryView(site, fire, entryAt(fire, 1)).followUps).toEqual([])
  expect(followUpsKey(site, entryAt(fire, 1))).toBe('')
})

test('pages of the entry follow from its follow-ups, and its feeds do not', () => {
  const keys = (links: string[], title?: string) => {
    const site = siteWith(links, title)
    const outputs = liveBlogOutputs(site, findLiveBlog(site, 'fire'))
    return new Map(outputs.map(({ route, key }) => [route, key]))
  }
  const [without, followed, renamed] = [keys([]), keys(LINKS), keys(LINKS, 'Danach')]
  for (const route of ['live/[blog]/index.astro', 'live/[blog]/[day]/index.astro']) {
    expect(new Set([without, followed, renamed].map((of) => of.get(route))).size, route).toBe(3)
  }
  const feed = 'live/[blog]/[feed].xml.ts'
  expect(without.get(feed)).toBeDefined()
  expect(followed.get(feed)).toBe(without.get(feed))
})
