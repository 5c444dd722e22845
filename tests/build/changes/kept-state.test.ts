import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { type KeptState, StateStore } from '../../../src/build/changes/kept-state.ts'
import { PublishedTable } from '../../../src/build/files/published-table.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

const STATE: KeptState = {
  key: 'key',
  topics: [{ slug: 'weather', title: 'Weather', synonyms: [] }],
  people: [],
  liveBlogs: [],
  members: {},
  lists: { 'topic/weather': 'topic.weather.abc.json' },
  published: new PublishedTable([
    ['site', [{ file: 'index.html', key: 'k', size: 12, mtimeMs: 1700000000123.456, digest: 'd' }]],
  ]),
}

function kept(): { folder: string; store: StateStore } {
  const folder = temporaryFolder()
  const store = new StateStore(folder)
  mkdirSync(store.lists)
  writeFileSync(join(store.lists, 'topic.weather.abc.json'), '{}')
  store.save(STATE)
  return { folder, store }
}

describe('StateStore', () => {
  test('gives back what was saved', () => {
    expect(kept().store.load('key')).toEqual({ state: STATE })
  })

  test('has nothing before the first build', () => {
    expect(new StateStore(temporaryFolder()).load('key')).toEqual({
      doubt: 'there is no earlier build to go by',
    })
  })

  test.each([
    [
      'follows from something else',
      'other key',
      () => undefined,
      'the settings or the program have changed',
    ],
    [
      'was cut short',
      'key',
      (folder: string) => writeFileSync(join(folder, 'state.ndjson'), '{'),
      'what the last build left cannot be read',
    ],
    [
      'was written to',
      'key',
      (folder: string) => appendFileSync(join(folder, 'published.txt'), 'x'),
      'what the last build left cannot be read',
    ],
    [
      'lost a list',
      'key',
      (folder: string) => rmSync(join(folder, 'lists'), { recursive: true }),
      'a part of what the last build left is missing',
    ],
    [
      'lost a part',
      'key',
      (folder: string) => rmSync(join(folder, 'published.txt')),
      'what the last build left cannot be read',
    ],
  ])('is not leant on when it %s', (_, key, happen, doubt) => {
    const { folder, store } = kept()
    happen(folder)
    expect(store.load(key)).toEqual({ doubt })
  })

  test('is not leant on between the beginning of publishing and its end', () => {
    const { store } = kept()
    store.beginPublishing()
    expect(store.load('key')).toEqual({
      doubt: 'the last build was stopped while it put the site in place',
    })
    store.save(STATE)
    expect(store.load('key')).toEqual({ state: STATE })
  })

  test('removes the records and lists that are of no use any more', () => {
    const { store } = kept()
    for (const folder of [store.records, store.lists]) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'old.json'), '{}')
    }
    store.save(STATE)
    expect(existsSync(join(store.records, 'old.json'))).toBe(false)
    expect(existsSync(join(store.lists, 'old.json'))).toBe(false)
    expect(existsSync(join(store.lists, 'topic.weather.abc.json'))).toBe(true)
  })
})
