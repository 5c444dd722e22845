import { describe, expect, test } from 'vitest'

import { RecordReader } from '../../../src/archive/record.ts'
import { changedParts } from '../../../src/build/changes/changed-parts.ts'
import { aLiveBlog, type WrittenLiveBlog } from '../../builders/live-blog.ts'

function kept(slug: string, written: WrittenLiveBlog = {}) {
  const { entries, pictures, ...summary } = aLiveBlog({ slug, ...written })
  const about = { stamp: '', contentStamp: '', record: `${slug}.json`, drafts: [], warnings: 0 }
  return { slug, ...about, read: entries.length, pictures: pictures.length, summary }
}

describe('changedParts', () => {
  test('are live blogs that name a changed one as their translation, too', () => {
    const all = [kept('fire', { translations: ['brand'] }), kept('flood')]
    const changes = [{ slug: 'brand', before: undefined, after: undefined }]
    const { liveBlogs } = changedParts(changes, all, new RecordReader('/nowhere'))
    expect([...liveBlogs]).toEqual(['brand', 'fire'])
  })
})
