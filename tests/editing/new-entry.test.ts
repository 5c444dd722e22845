import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { loadArchive } from '../../src/archive/load-archive.ts'
import {
  type NewEntry,
  type NewLiveBlog,
  writeNewEntry,
  writeNewLiveBlog,
} from '../../src/editing/new-entry.ts'
import { openLiveBlog, openSite } from '../../src/editing/open-site.ts'
import { closeLiveBlog, reopenLiveBlog } from '../../src/editing/set-status.ts'
import { type Files, RIGHT, withContent } from '../archive/content-folder.ts'

const FILES: Files = {
  ...RIGHT,
  'topics.yaml': 'rescue:\n  title: Rescue\n',
  'people.yaml': 'jane-doe:\n  name: Jane Doe\n',
}
/** 14:32:10 in New York. */
const NOW = Date.parse('2025-12-07T19:32:10Z')
const FOLDER = 'live-blogs/harbour-fire'

function anEntry(given: Partial<NewEntry> = {}): NewEntry {
  return {
    topics: [],
    authors: [],
    draft: false,
    body: '',
    keyEvent: false,
    pinned: false,
    ...given,
  }
}

function aLiveBlog(given: Partial<NewLiveBlog> = {}): NewLiveBlog {
  return {
    title: 'Storm Aster',
    description: 'A night of wind.',
    status: 'upcoming',
    topics: ['rescue'],
    authors: [],
    draft: false,
    body: '',
    ...given,
  }
}

function write(folder: string, given: Partial<NewEntry>) {
  const site = openSite(folder)
  return writeNewEntry(site, openLiveBlog(site, 'harbour-fire'), anEntry(given), NOW)
}

describe('writeNewEntry', () => {
  test('writes an entry of now that has no problem, and tells its permalink', () =>
    withContent(FILES, async (folder) => {
      const { path, permalink } = write(folder, {
        title: 'The roof’s gone',
        topics: ['rescue'],
        authors: ['jane-doe'],
        keyEvent: true,
        body: 'It fell in.',
      })
      expect(path).toBe(`${folder}/${FOLDER}/2025-12-07/1432-the-roofs-gone.md`)
      expect(permalink).toBe(
        'https://example.org/live/harbour-fire/2025-12-07/#at-1432-the-roofs-gone',
      )
      expect(readFileSync(path, 'utf8')).toBe(`---
timestamp: 2025-12-07T14:32:00-05:00
title: The roof’s gone
topics: [rescue]
authors: [jane-doe]
keyEvent: true
---

It fell in.
`)
      expect((await loadArchive(folder)).problems).toEqual([])
    }))

  test('names an untitled entry by its first line, and one in another script "update"', () =>
    withContent(FILES, (folder) => {
      expect(write(folder, { body: 'All out.\n\nMore.' }).path).toMatch(/1432-all-out\.md$/)
      expect(write(folder, { title: 'حريق', at: '9:05' }).path).toMatch(/0905-update\.md$/)
    }))

  test('says when the time is a year ahead or more', () =>
    withContent(FILES, (folder) => {
      expect(write(folder, { body: 'x', at: '2026-12-07 12:00' }).warning).toBeUndefined()
      expect(write(folder, { body: 'x', at: '2026-12-08 12:00' }).warning).toMatch(
        /^2026-12-08 is 1 year ahead\. If that is not meant, delete the file/,
      )
      expect(write(folder, { body: 'x', at: '2098-12-09 15:00' }).warning).toContain(
        '73 years ahead',
      )
    }))

  test('never writes over a file', () =>
    withContent(FILES, (folder) => {
      const { path } = write(folder, { title: 'Roof', body: 'First.' })
      const before = readFileSync(path, 'utf8')
      expect(() => write(folder, { title: 'Roof', body: 'Second.' })).toThrow('is there already')
      expect(readFileSync(path, 'utf8')).toBe(before)
    }))

  test('refuses a topic, a person and a name that would be an error', () =>
    withContent(FILES, (folder) => {
      expect(() => write(folder, { title: 'x', topics: ['resque'] })).toThrow(
        'Did you mean "rescue"?',
      )
      expect(() => write(folder, { title: 'x', authors: ['jane'] })).toThrow('people.yaml')
      expect(() => write(folder, { title: 'x', slug: '../x' })).toThrow('Write --slug x.')
    }))

  test('says what is there when there is no such live blog', () =>
    withContent(FILES, (folder) => {
      expect(() => openLiveBlog(openSite(folder), 'harbour-fir')).toThrow(
        'Did you mean "harbour-fire"?',
      )
    }))
})

describe('writeNewLiveBlog', () => {
  test('writes a live blog that has no problem', () =>
    withContent(FILES, async (folder) => {
      const { path, permalink } = writeNewLiveBlog(openSite(folder), aLiveBlog())
      expect(path).toBe(`${folder}/live-blogs/storm-aster/index.md`)
      expect(permalink).toBe('https://example.org/live/storm-aster/')
      expect(readFileSync(path, 'utf8')).toBe(`---
title: Storm Aster
description: A night of wind.
status: upcoming
topics: [rescue]
---
`)
      expect((await loadArchive(folder)).problems).toEqual([])
    }))

  test('never writes over another', () =>
    withContent(FILES, (folder) => {
      const again = aLiveBlog({ slug: 'harbour-fire' })
      expect(() => writeNewLiveBlog(openSite(folder), again)).toThrow('is there already')
    }))

  test('refuses a zone that there is not', () =>
    withContent(FILES, (folder) => {
      const wrong = aLiveBlog({ timezone: 'BST' })
      expect(() => writeNewLiveBlog(openSite(folder), wrong)).toThrow('not a time zone')
    }))
})

describe('closeLiveBlog and reopenLiveBlog', () => {
  const indexOf = (folder: string) => readFileSync(join(folder, FOLDER, 'index.md'), 'utf8')
  const close = (folder: string, at?: string) => {
    const site = openSite(folder)
    return closeLiveBlog(site, openLiveBlog(site, 'harbour-fire'), at, NOW)
  }

  test('closes with the times of coverage, and opens again without an end', () =>
    withContent(FILES, async (folder) => {
      await close(folder)
      expect(indexOf(folder)).toBe(`---
title: Fire at the harbour
description: A warehouse burns on the east quay.
status: closed
coverageStart: 2025-12-07T12:20:00-05:00
coverageEnd: 2025-12-07T14:32:00-05:00
---
`)
      expect((await loadArchive(folder)).problems).toEqual([])
      expect(() => write(folder, { title: 'Late', at: '15:00' })).toThrow('npm run reopen')
      const site = openSite(folder)
      reopenLiveBlog(site, openLiveBlog(site, 'harbour-fire'))
      expect(indexOf(folder)).toContain(
        'status: live\ncoverageStart: 2025-12-07T12:20:00-05:00\n---',
      )
    }))

  test('does not end before the last entry', () =>
    withContent(FILES, async (folder) => {
      await expect(close(folder, '12:19')).rejects.toThrow('after that end')
    }))
})
