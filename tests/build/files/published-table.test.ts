import { describe, expect, test } from 'vitest'

import { type PublishedFile, PublishedTable } from '../../../src/build/files/published-table.ts'

function file(name: string, size: number, mtimeMs = 1700000000123.456): PublishedFile {
  return { file: name, key: `key of ${name}`, size, mtimeMs, digest: 'digest' }
}

const COVER = file('live/storm/index.html', 20)
const STATE = file('live/storm/state.json', 5)
const HOME = file('index.html', 12)

/** As a build finds it: nothing but text. */
function kept(): PublishedTable {
  const table = new PublishedTable([
    ['site', [HOME]],
    ['live blog/storm', [COVER, STATE]],
    ['pictures/storm', []],
  ])
  return PublishedTable.parse(table.format())
}

describe('PublishedTable', () => {
  test('is written as lines of text, parts in order', () => {
    expect(kept().format()).toBe(
      [
        '\tlive blog/storm\t2\t25',
        'live/storm/index.html\tkey of live/storm/index.html\t20\t1700000000123.456\tdigest',
        'live/storm/state.json\tkey of live/storm/state.json\t5\t1700000000123.456\tdigest',
        '\tpictures/storm\t0\t0',
        '\tsite\t1\t12',
        'index.html\tkey of index.html\t12\t1700000000123.456\tdigest',
        '',
      ].join('\n'),
    )
  })

  test('gives the files of a part, and writes what became of them', () => {
    const table = kept()
    expect(table.get('live blog/storm')).toEqual([COVER, STATE])
    expect(table.get('live blog/flood')).toBeUndefined()
    const [home] = table.get('site') ?? []
    if (home) home.mtimeMs = 5
    expect(PublishedTable.parse(table.format()).get('site')).toEqual([{ ...HOME, mtimeMs: 5 }])
  })

  test('has files of any name', () => {
    const files = [file('@desk/index.html', 1), file('a b/index.html', 2)]
    const table = PublishedTable.parse(new PublishedTable([['site', files]]).format())
    expect(table.get('site')).toEqual(files)
    expect(table.size().files).toBe(2)
  })

  test('tells size and time of each file, until it is stopped', () => {
    const told: unknown[] = []
    const all = kept().every((...of) => told.push(of) < 9)
    expect(all).toBe(true)
    expect(told).toEqual([
      ['live/storm/index.html', 20, 1700000000123.456, 'live blog/storm'],
      ['live/storm/state.json', 5, 1700000000123.456, 'live blog/storm'],
      ['index.html', 12, 1700000000123.456, 'site'],
    ])
    let seen = 0
    expect(kept().every(() => ++seen < 2)).toBe(false)
    expect(seen).toBe(2)
  })

  test('names the files that are larger than a host takes', () => {
    expect(kept().largerThan(11)).toEqual([
      { file: 'live/storm/index.html', size: 20 },
      { file: 'index.html', size: 12 },
    ])
    expect(kept().largerThan(20)).toEqual([])
  })

  test('adds up files and bytes', () => {
    expect(kept().size()).toEqual({ pages: 3, files: 3, bytes: 37 })
  })

  test('becomes the next one, and tells the files of parts that are other ones then', () => {
    const before = kept()
    const next = before.next(new Set(['site', 'live blog/flood']), [
      ['live blog/flood', [file('live/flood/index.html', 7)]],
    ])
    expect([...next.owners()]).toEqual([
      ['index.html', 'site'],
      ['live/flood/index.html', 'live blog/flood'],
    ])
    expect(before.filesUnlike(next)).toEqual(['live/storm/index.html', 'live/storm/state.json'])
  })

  test('knows of a file that two parts would publish', () => {
    const table = PublishedTable.join([kept(), new PublishedTable([['topic/storm', [COVER]]])])
    expect(() => table.owners()).toThrow(
      'live/storm/index.html is published by live blog/storm and by topic/storm',
    )
  })

  test.each(['index.html\tkey\t1\t2\tdigest\n', '\tsite\n'])(
    'does not read other text: %j',
    (text) => {
      expect(() => PublishedTable.parse(text)).toThrow('not a part of the table of published files')
    },
  )
})
