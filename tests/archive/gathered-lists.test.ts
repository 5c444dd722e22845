import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { EntryRows, type ListName } from '../../src/archive/entry-list.ts'
import { ListGatherer } from '../../src/archive/gathered-lists.ts'
import { findRows } from '../../src/archive/kept-lists.ts'
import type { ListedEntry } from '../../src/archive/archive.ts'
import { entryLine } from '../../src/views/entry-line.ts'
import { siteWords } from '../../src/views/site-words.ts'
import { anArchive } from '../builders/archive.ts'
import { createSite } from '../../src/build/site.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const at = (clock: string) => `2025-12-07T${clock}:00Z`

const archive = anArchive({
  liveBlogs: [
    {
      slug: 'fire',
      topics: ['weather'],
      authors: ['jane'],
      entries: [
        { timestamp: at('12:00'), slug: 'rain', title: 'Rain', label: 'Analysis', keyEvent: true },
        { timestamp: at('10:00'), slug: 'smoke', topics: ['weather', 'arts'] },
      ],
    },
    {
      slug: 'vote',
      entries: [
        {
          timestamp: at('11:00'),
          slug: 'snow',
          topics: ['weather'],
          title: 'Snow',
          withdrawn: { timestamp: at('13:00'), reason: 'Not so.' },
        },
        {
          timestamp: at('11:30'),
          slug: 'seen',
          topics: ['weather'],
          firstWords: '',
          image: { src: 'a.jpg', alt: 'A hill in snow' },
        },
      ],
    },
  ],
})

/** Two gatherers, each with one of the live blogs. */
function gather(): string[] {
  const folder = temporaryFolder()
  return archive.liveBlogs.map((liveBlog, index) => {
    const own = join(folder, String(index))
    const lists = new ListGatherer(archive, own)
    lists.add(liveBlog)
    lists.flush()
    return own
  })
}

const listOf = (name: ListName, folders: readonly string[]) =>
  new EntryRows(findRows(name, archive, { kind: 'gathered', folders }), archive)

describe('ListGatherer', () => {
  test('deals each entry out to the lists that it is in', () => {
    expect(gather().map((folder) => readdirSync(folder).sort())).toEqual([
      ['topic.weather'],
      ['person.jane', 'topic.arts', 'topic.weather'],
    ])
  })

  test('tells of each list what the live blogs tell, in the same order', () => {
    const folders = gather()
    for (const name of [
      { kind: 'topic', slug: 'weather' },
      { kind: 'topic', slug: 'arts' },
      { kind: 'person', slug: 'jane' },
      { kind: 'person', slug: 'nobody' },
    ] as const) {
      const gathered = listOf(name, folders)
      const read = new EntryRows(findRows(name, archive, undefined), archive)
      expect(gathered.read()).toEqual(read.read())
      expect(gathered.key(0, gathered.length)).toBe(read.key(0, read.length))
      expect(gathered.itemKey(0, gathered.length)).toBe(read.itemKey(0, read.length))
    }
  })

  test('keeps what lines show, so that no entry is read for them', () => {
    const site = createSite(archive)
    const gathered = listOf({ kind: 'topic', slug: 'weather' }, gather())
    const line = (entry: ListedEntry) => entryLine(site, entry, siteWords(site))
    expect(gathered.slice().map(line)).toEqual(gathered.read().map(line))
    expect(gathered.slice().map((entry) => line(entry).headline)).toEqual([
      'Smoke rises.',
      'Withdrawn',
      'A hill in snow',
      'Rain',
    ])
    expect(gathered.slice()).not.toContain(gathered.read()[0])
  })
})
