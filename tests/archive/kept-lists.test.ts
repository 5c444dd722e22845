import { describe, expect, test } from 'vitest'

import type { Archive, LiveBlog } from '../../src/archive/archive.ts'
import { createArchive } from '../../src/archive/create-archive.ts'
import { EntryRows, listKey, type ListName } from '../../src/archive/entry-list.ts'
import type { EntryRow } from '../../src/archive/entry-row.ts'
import { findRows, keepRows, type KeptLists } from '../../src/archive/kept-lists.ts'
import { anArchive } from '../builders/archive.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const TOPIC: ListName = { kind: 'topic', slug: 'weather' }
const at = (clock: string) => `2025-12-07T${clock}:00Z`

const fire = aLiveBlog({
  slug: 'fire',
  topics: ['weather'],
  entries: [
    { timestamp: at('10:00'), slug: 'smoke' },
    { timestamp: at('12:00'), slug: 'rain' },
  ],
})
const vote = aLiveBlog({
  slug: 'vote',
  entries: [
    { timestamp: at('11:00'), slug: 'snow', topics: ['weather'] },
    { timestamp: at('11:30'), slug: 'count' },
  ],
})
const namesOf = (rows: readonly EntryRow[]) => rows.map(({ name }) => name)

function archiveOf(liveBlogs: readonly LiveBlog[]): Archive {
  const { settings } = anArchive()
  return createArchive({
    root: '/nowhere',
    settings,
    topics: [],
    people: [],
    liveBlogs: [...liveBlogs],
  })
}

function keptOf(liveBlogs: readonly LiveBlog[], changed: readonly string[]): KeptLists {
  const folder = temporaryFolder()
  const file = keepRows(folder, TOPIC, findRows(TOPIC, archiveOf(liveBlogs), undefined))
  return { kind: 'left', folder, files: { [listKey(TOPIC)]: file }, changed }
}

describe('findRows', () => {
  test('finds the entries of a list in all live blogs, oldest first', () => {
    expect(namesOf(findRows(TOPIC, archiveOf([vote, fire]), undefined))).toEqual([
      '1000-smoke',
      '1100-snow',
      '1200-rain',
    ])
  })

  test('takes them from the last build, and reads no live blog', () => {
    const kept = keptOf([fire, vote], [])
    const rows = findRows(TOPIC, archiveOf([]), kept)
    expect(namesOf(rows)).toEqual(['1000-smoke', '1100-snow', '1200-rain'])
  })

  test('replaces those of live blogs that have changed, and drops those of live blogs that are gone', () => {
    const kept = keptOf([fire, vote], ['fire', 'vote'])
    const changed = aLiveBlog({
      slug: 'fire',
      topics: ['weather'],
      entries: [{ timestamp: at('09:00'), slug: 'dawn' }],
    })
    expect(namesOf(findRows(TOPIC, archiveOf([changed]), kept))).toEqual(['0900-dawn'])
  })
})

describe('EntryRows', () => {
  const archive = archiveOf([fire, vote])
  const read = new EntryRows(findRows(TOPIC, archive, undefined), archive)
  const kept = new EntryRows(findRows(TOPIC, archiveOf([]), keptOf([fire, vote], [])), archive)

  test('gives entries from kept rows as from those that were read', () => {
    expect(kept.read(1)).toEqual(read.read(1))
    expect(kept.slice(1)).toEqual(read.slice(1))
    expect(kept.length).toBe(3)
  })

  test('says the same of what lines follow from', () => {
    expect(kept.key(0, 3)).toBe(read.key(0, 3))
    expect(kept.key(0, 2)).not.toBe(kept.key(1, 3))
    expect(kept.itemKey(0, 3)).toBe(read.itemKey(0, 3))
    expect(kept.itemKey(0, 2)).not.toBe(kept.itemKey(1, 3))
  })

  test('says another thing when the title of a live blog is another', () => {
    const renamed = new EntryRows(
      kept.rows,
      archiveOf([fire, vote].map((liveBlog) => ({ ...liveBlog, title: 'Another' }))),
    )
    expect(renamed.key(0, 3)).not.toBe(kept.key(0, 3))
  })

  test('throws for an entry that is not there', () => {
    const lost = new EntryRows(kept.rows, archiveOf([]))
    expect(() => lost.read()).toThrow('there is no entry fire/2025-12-07/1000-smoke')
  })
})
