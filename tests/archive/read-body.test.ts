import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { createArchive } from '../../src/archive/create-archive.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { contentPath } from '../../src/archive/read-body.ts'
import { anEntry } from '../builders/entry.ts'
import { aLiveBlog } from '../builders/live-blog.ts'
import { ENTRY, RIGHT, withContent } from './content-folder.ts'

describe('readBody', () => {
  test('refuses a file that changed after it was checked', async () => {
    await withContent(RIGHT, async (folder) => {
      const { parts } = await loadArchive(folder)
      const entry = parts?.liveBlogs[0]?.entries[0]
      if (!parts || !entry) throw new Error('nothing was loaded')
      writeFileSync(join(folder, ENTRY), `${String(RIGHT[ENTRY])}More.\n`)
      expect(() => createArchive(parts).readBody(entry)).toThrow(
        'live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md changed while the site was being built. Build again.',
      )
    })
  })
})

describe('contentPath', () => {
  test('gives the file of an entry and of a live blog', () => {
    expect(contentPath(anEntry())).toBe('live-blogs/harbour-fire/2025-12-07/1220-smoke-rises.md')
    expect(contentPath(aLiveBlog())).toBe('live-blogs/harbour-fire/index.md')
  })
})
