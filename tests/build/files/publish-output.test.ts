import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { listFiles } from '../../../src/build/list-files.ts'
import { publishOutput } from '../../../src/build/files/publish-output.ts'
import { temporaryFolder } from '../../site/build-fixture.ts'

function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('publishOutput', () => {
  test('becomes the output folder when there is none', () => {
    const folder = temporaryFolder()
    const staging = write(join(folder, 'staging'), {
      'index.html': 'new',
      'live/a/index.html': 'a',
    })
    publishOutput(staging, join(folder, 'deep/dist'), { changed: [], removed: [] })
    expect(existsSync(staging)).toBe(false)
    expect(readFileSync(join(folder, 'deep/dist/index.html'), 'utf8')).toBe('new')
  })

  test('replaces what has changed, removes what is gone, and leaves all else alone', () => {
    const folder = temporaryFolder()
    const out = write(join(folder, 'dist'), {
      'same.html': 'same',
      'other.html': 'old',
      'gone/for-ever/index.html': 'gone',
    })
    utimesSync(join(out, 'same.html'), 1000, 1000)
    const staging = write(join(folder, 'staging'), { 'other.html': 'new', 'live/a.css': 'a' })
    publishOutput(staging, out, {
      changed: ['live/a.css', 'other.html'],
      removed: ['gone/for-ever/index.html'],
    })
    expect(statSync(join(out, 'same.html')).mtimeMs).toBe(1_000_000)
    expect(readFileSync(join(out, 'other.html'), 'utf8')).toBe('new')
    expect(listFiles(out)).toEqual(['live/a.css', 'other.html', 'same.html'])
    expect(existsSync(join(out, 'gone'))).toBe(false)
    expect(existsSync(staging)).toBe(false)
  })

  test('replaces a file by a folder of the same name, and a folder by a file', () => {
    const folder = temporaryFolder()
    const out = write(join(folder, 'dist'), { 'a/b.html': 'old', c: 'old' })
    const staging = write(join(folder, 'staging'), { a: 'new', 'c/d.html': 'new' })
    publishOutput(staging, out, { changed: ['a', 'c/d.html'], removed: ['a/b.html', 'c'] })
    expect(listFiles(out)).toEqual(['a', 'c/d.html'])
  })
})
