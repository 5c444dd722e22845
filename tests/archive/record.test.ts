import { describe, expect, test } from 'vitest'

import { keepLiveBlog, openLiveBlog, RecordReader } from '../../src/archive/record.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const liveBlog = aLiveBlog({
  topics: ['weather'],
  entries: [{ title: 'Smoke' }, { timestamp: '2025-12-07T13:00:00Z', aliases: ['/old/'] }],
})
const loaded = {
  liveBlog,
  stranded: [],
  read: 2,
  problems: [],
  contentStamp: 'content',
  broken: [],
  drafts: [],
}

describe('keepLiveBlog', () => {
  test('keeps a live blog so that it can be opened as it was', () => {
    const folder = temporaryFolder()
    const { summary, record } = keepLiveBlog(folder, 'harbour-fire', 'stamp', loaded)
    if (!summary) throw new Error('there is no summary')
    expect({ ...openLiveBlog(summary, record, new RecordReader(folder)) }).toEqual(liveBlog)
  })

  test('names a record by what is in it', () => {
    const folder = temporaryFolder()
    const { record } = keepLiveBlog(folder, 'harbour-fire', 'stamp', loaded)
    expect(record).toMatch(/^harbour-fire\.[\w-]{22}\.json$/)
    expect(keepLiveBlog(folder, 'harbour-fire', 'other stamp', loaded).record).toBe(record)
  })

  test('keeps of a draft only that there is one', () => {
    const { liveBlog: _, ...draft } = loaded
    const kept = keepLiveBlog(temporaryFolder(), 'x', 'stamp', {
      ...draft,
      drafts: ['live-blogs/x/index.md'],
    })
    expect(kept.summary).toBeUndefined()
    expect(kept.drafts).toEqual(['live-blogs/x/index.md'])
  })
})

describe('RecordReader', () => {
  test('says which record is gone', () => {
    expect(() => new RecordReader('/nowhere').read('x.json')).toThrow('x.json')
  })
})
