import { describe, expect, test } from 'vitest'

import { documentPath, resolveLink } from '../../src/archive/resolve-link.ts'
import { anArchive } from '../builders/archive.ts'

const archive = anArchive({
  topics: { weather: { title: 'Weather' } },
  people: { 'jane-doe': { name: 'Jane Doe' } },
  liveBlogs: [
    {
      slug: 'harbour-fire',
      entries: [
        { timestamp: '2025-12-07T12:20:00Z', slug: 'smoke' },
        { timestamp: '2025-12-07T13:05:00Z', slug: 'roof', keyEvent: true },
        { timestamp: '2025-12-08T13:05:00Z', slug: 'roof' },
      ],
    },
    { slug: 'dock-strike', entries: [{ timestamp: '2026-01-02T09:00:00Z', slug: 'pickets' }] },
    { slug: 'to-come', status: 'upcoming', coverageStart: '2027-03-01T09:00:00Z' },
  ],
})
const entry = { liveBlog: 'harbour-fire', day: '2025-12-07', name: '1220-smoke' }
const lead = { liveBlog: 'harbour-fire' }

/** Where a link leads: the path of a page, or the day and name of an entry. */
function follow(from: typeof lead, href: string): string | undefined {
  const target = resolveLink(archive, from, href)
  if (target?.kind === 'page') return target.path
  return target && `${target.entry.liveBlog} ${target.entry.day} ${target.entry.name}`
}

describe('resolveLink', () => {
  test.each([
    ['1305-roof.md', 'harbour-fire 2025-12-07 1305-roof'],
    ['./1305-roof.md', 'harbour-fire 2025-12-07 1305-roof'],
    ['../2025-12-08/1305-roof.md', 'harbour-fire 2025-12-08 1305-roof'],
    ['../../dock-strike/2026-01-02/0900-pickets.md', 'dock-strike 2026-01-02 0900-pickets'],
    ['1305%2Droof.md', 'harbour-fire 2025-12-07 1305-roof'],
    ['#at-1305-roof', 'harbour-fire 2025-12-07 1305-roof'],
    ['../index.md', '/live/harbour-fire/'],
    ['../../dock-strike/index.md', '/live/dock-strike/'],
  ])('follows %s from an entry', (href, target) => {
    expect(follow(entry, href)).toBe(target)
  })

  test.each([
    ['2025-12-07/1220-smoke.md', 'harbour-fire 2025-12-07 1220-smoke'],
    ['index.md', '/live/harbour-fire/'],
    ['../dock-strike/index.md', '/live/dock-strike/'],
  ])('follows %s from a lead article', (href, target) => {
    expect(follow(lead, href)).toBe(target)
  })

  test.each([
    ['/', '/'],
    ['/live/harbour-fire/', '/live/harbour-fire/'],
    ['/live/harbour-fire', '/live/harbour-fire/'],
    ['/live/harbour-fire/rss.xml', '/live/harbour-fire/rss.xml'],
    ['/live/harbour-fire/2025-12-08/', '/live/harbour-fire/2025-12-08/'],
    ['/live/harbour-fire/2025-12-08', '/live/harbour-fire/2025-12-08/'],
    ['/live/harbour-fire/2025-12-08/#at-1305-roof', 'harbour-fire 2025-12-08 1305-roof'],
    ['/live/harbour-fire/#at-1220-smoke', 'harbour-fire 2025-12-07 1220-smoke'],
    ['/live/harbour-fire/2025-12-07/1305-roof/', 'harbour-fire 2025-12-07 1305-roof'],
    ['/topics/', '/topics/'],
    ['/topics/weather/', '/topics/weather/'],
    ['/topics/weather/rss.xml', '/topics/weather/rss.xml'],
    ['/people/jane-doe/', '/people/jane-doe/'],
    ['/archive/2025/', '/archive/2025/'],
    ['/archive/2025/12/', '/archive/2025/12/'],
    ['/archive/2027/03/', '/archive/2027/03/'],
    ['/search/', '/search/'],
    ['/rss.xml', '/rss.xml'],
  ])('follows %s', (href, target) => {
    expect(follow(entry, href)).toBe(target)
  })

  test.each([
    '1306-roof.md',
    '1305-roof',
    '1305-roof.markdown',
    '2025-12-07/1220-smoke.md',
    '../2025-12-09/1305-roof.md',
    '../../../site.yaml',
    '../../../../../etc/passwd',
    '#',
    '#at-',
    '#at-1306-roof',
    '#1305-roof',
    'javascript:alert(1)',
    'data:text/html,x',
    '%E0%A4%A',
    '/live/',
    '/live/no-such/',
    '/live/harbour-fire/2025-12-09/',
    '/live/harbour-fire/2025-12-07/#at-1306-roof',
    '/live/harbour-fire/2025-12-07/1220-smoke/',
    '/live/harbour-fire/2025-12-07/1305-roof/more/',
    '/live/harbour-fire/#at-1305-roof',
    '/live/to-come/2027-03-01/',
    '/topics/wether/',
    '/people/jane-doe/feed/rss.xml',
    '/people/nobody/',
    '/archive/2024/',
    '/archive/2026/12/',
    '/archive/2025/12/07/',
    '/live-blogs/harbour-fire/index.md',
    '/constructor/',
  ])('leads nowhere with %s', (href) => {
    expect(resolveLink(archive, entry, href)).toBeUndefined()
  })

  test('knows no fragment from a lead article, since it is on another page than entries', () => {
    expect(resolveLink(archive, lead, '#at-1220-smoke')).toBeUndefined()
  })
})

describe('documentPath', () => {
  test.each([
    ['1305-roof.md', 'live-blogs/harbour-fire/2025-12-07/1305-roof.md'],
    ['../index.md', 'live-blogs/harbour-fire/index.md'],
    ['#at-1305-roof', 'live-blogs/harbour-fire/2025-12-07/1305-roof.md'],
    ['/live/dock-strike/', 'live-blogs/dock-strike/index.md'],
    ['/live/dock-strike/2026-01-02/', 'live-blogs/dock-strike/2026-01-02/'],
    ['/live/dock-strike/2026-01-02/#at-0900-x', 'live-blogs/dock-strike/2026-01-02/0900-x.md'],
    ['/live/dock-strike/2026-01-02/0900-x/', 'live-blogs/dock-strike/2026-01-02/0900-x.md'],
  ])('gives the file that %s is about, whether it is there or not', (href, path) => {
    expect(documentPath(entry, href)).toBe(path)
  })
})
