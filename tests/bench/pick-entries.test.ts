import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { pickEntries } from '../../src/bench/pick-entries.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

describe('pickEntries', () => {
  test('goes from newest to middle, and through live blogs of about 50 entries in turn', () => {
    const content = temporaryFolder()
    const write = (liveBlog: string, day: string, name: string) => {
      const folder = join(content, 'live-blogs', liveBlog, day)
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(content, 'live-blogs', liveBlog, 'index.md'), '')
      writeFileSync(join(folder, name), '')
    }
    for (const minute of [10, 20, 30]) write('small', '2025-12-07', `12${minute}-a.md`)
    for (const minute of [10, 20, 30, 40]) write('larger', '2025-12-07', `12${minute}-b.md`)
    write('larger', '2025-12-08', '0900-b.md')
    expect([...pickEntries(content)]).toEqual([
      'live-blogs/larger/2025-12-08/0900-b.md',
      'live-blogs/small/2025-12-07/1230-a.md',
      'live-blogs/larger/2025-12-07/1240-b.md',
    ])
  })
})
