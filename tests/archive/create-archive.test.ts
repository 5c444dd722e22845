import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { EntryList } from '../../src/archive/archive.ts'
import { oldestFirst } from '../../src/archive/entry-row.ts'
import { anArchive } from '../builders/archive.ts'
import { anEntry } from '../builders/entry.ts'

const at = (clock: string) => `2025-12-07T${clock}:00Z`
const names = (entries: EntryList) => entries.slice().map(({ name }) => name)

describe('createArchive', () => {
  test('lists live blogs by the start of coverage, newest first, and those without one before', () => {
    const { liveBlogs } = anArchive({
      liveBlogs: [
        { slug: 'old', coverageStart: '2024-01-01T00:00:00Z' },
        { slug: 'to-come-b', status: 'upcoming' },
        { slug: 'new', entries: [{ timestamp: at('12:20') }] },
        { slug: 'to-come-a', status: 'upcoming' },
      ],
    })
    expect(liveBlogs.map(({ slug }) => slug)).toEqual(['to-come-a', 'to-come-b', 'new', 'old'])
  })

  test('finds a live blog by its slug', () => {
    const archive = anArchive({ liveBlogs: [{ slug: 'fire' }] })
    expect(archive.liveBlog('fire')?.slug).toBe('fire')
    expect(archive.liveBlog('strike')).toBeUndefined()
  })

  test('keeps topics and people in the order of their files', () => {
    const archive = anArchive({
      topics: { weather: { title: 'Weather' }, arts: { title: 'Arts' } },
      people: { zoe: { name: 'Zoe' }, amir: { name: 'Amir' } },
    })
    expect([...archive.topics.keys()]).toEqual(['weather', 'arts'])
    expect([...archive.people.keys()]).toEqual(['zoe', 'amir'])
  })
})

describe('entriesOfTopic', () => {
  const archive = anArchive({
    liveBlogs: [
      {
        slug: 'fire',
        topics: ['weather'],
        entries: [
          { timestamp: at('12:20'), slug: 'own', topics: ['weather', 'arts'] },
          { timestamp: at('10:00'), slug: 'none' },
        ],
      },
      {
        slug: 'strike',
        entries: [{ timestamp: at('11:00'), slug: 'other', topics: ['weather'] }],
      },
    ],
  })

  test('lists entries that bear the topic or whose live blog does, once each, oldest first', () => {
    expect(names(archive.entriesOfTopic('weather'))).toEqual([
      '1000-none',
      '1100-other',
      '1220-own',
    ])
  })

  test('lists nothing for a topic that nobody bears', () => {
    expect(archive.entriesOfTopic('opera').slice()).toEqual([])
  })
})

describe('entriesOfPerson', () => {
  test('lists the live blog’s authors for entries that name none', () => {
    const archive = anArchive({
      liveBlogs: [
        {
          authors: ['jane'],
          entries: [
            { timestamp: at('10:00'), slug: 'of-all' },
            { timestamp: at('11:00'), slug: 'of-amir', authors: ['amir'] },
            { timestamp: at('12:00'), slug: 'of-both', authors: ['amir', 'jane'] },
          ],
        },
      ],
    })
    expect(names(archive.entriesOfPerson('jane'))).toEqual(['1000-of-all', '1200-of-both'])
    expect(names(archive.entriesOfPerson('amir'))).toEqual(['1100-of-amir', '1200-of-both'])
    expect(archive.entriesOfPerson('nobody').slice()).toEqual([])
  })
})

describe('followUps', () => {
  const archive = anArchive({
    liveBlogs: [
      {
        slug: 'fire',
        entries: [
          { timestamp: at('10:00'), slug: 'alarm', links: ['1200-out.md'] },
          { timestamp: at('11:00'), slug: 'smoke', links: ['1000-alarm.md', '#at-1000-alarm'] },
          { timestamp: at('12:00'), slug: 'out', links: ['/live/fire/2025-12-07/#at-1000-alarm'] },
        ],
      },
      {
        slug: 'inquiry',
        entries: [
          { timestamp: at('10:30'), slug: 'asked', links: ['../../fire/2025-12-07/1000-alarm.md'] },
          {
            timestamp: at('10:40'),
            slug: 'taken-back',
            links: ['../../fire/2025-12-07/1000-alarm.md'],
            withdrawn: { timestamp: at('10:50'), reason: 'Not so.' },
          },
          { timestamp: at('10:45'), slug: 'elsewhere', links: ['../../fire/index.md', '/topics/'] },
        ],
      },
    ],
  })
  const followUps = (name: string) =>
    archive
      .followUps({ liveBlog: 'fire', day: '2025-12-07', name })
      .map((entry) => `${entry.liveBlog} ${entry.name}`)

  test('lists later entries of any live blog that link to an entry, once each, oldest first', () => {
    expect(followUps('1000-alarm')).toEqual([
      'inquiry 1030-asked',
      'fire 1100-smoke',
      'fire 1200-out',
    ])
  })

  test('lists no earlier entry, none that is withdrawn, and nothing for what nobody links to', () => {
    expect(followUps('1200-out')).toEqual([])
    expect(followUps('1100-smoke')).toEqual([])
  })
})

describe('newestEntries', () => {
  test('gives what sorting all entries gives', () => {
    // Few minutes and names, so that entries often share a moment.
    const minute = fc.integer({ min: 0, max: 30 })
    const entry = fc.record({ minute, slug: fc.constantFrom('a', 'b', 'c') })
    const liveBlogs = fc.array(
      fc.uniqueArray(entry, { selector: ({ minute: m, slug }) => `${m} ${slug}`, maxLength: 12 }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(liveBlogs, fc.integer({ min: 1, max: 40 }), (written, limit) => {
        const archive = anArchive({
          liveBlogs: written.map((entries, index) => ({
            slug: `blog-${index}`,
            entries: entries.map(({ minute: m, slug }) => ({
              slug,
              timestamp: at(`12:${String(m).padStart(2, '0')}`),
            })),
          })),
        })
        const all = archive.liveBlogs.flatMap(({ entries }) => entries)
        const sorted = all.toSorted((a, b) => oldestFirst(b, a)).slice(0, limit)
        expect(archive.newestEntries(limit)).toEqual(sorted)
      }),
    )
  })
})

describe('oldestFirst', () => {
  test('sorts entries of one moment by live blog and name', () => {
    const entries = [
      anEntry({ slug: 'b' }, { slug: 'fire', timezone: 'UTC' }),
      anEntry({ slug: 'a' }, { slug: 'strike', timezone: 'UTC' }),
      anEntry({ slug: 'a' }, { slug: 'fire', timezone: 'UTC' }),
      anEntry({ timestamp: '2025-12-07T12:19:59Z', slug: 'z' }),
    ]
    expect(entries.sort(oldestFirst).map(({ liveBlog, name }) => `${liveBlog} ${name}`)).toEqual([
      'harbour-fire 1219-z',
      'fire 1220-a',
      'fire 1220-b',
      'strike 1220-a',
    ])
  })
})
