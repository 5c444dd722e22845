import { existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { listFiles } from '../../src/build/list-files.ts'
import { replaceOutput } from '../../src/build/replace-output.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

describe('replaceOutput', () => {
  test('becomes the output folder when there is none', () => {
    const folder = temporaryFolder()
    const built = write(join(folder, 'built'), { 'index.html': 'new', 'live/a/index.html': 'a' })
    expect(replaceOutput(built, join(folder, 'deep/dist'))).toEqual({
      changed: ['index.html', 'live/a/index.html'],
      removed: [],
      files: 2,
      bytes: 4,
    })
    expect(existsSync(built)).toBe(false)
    expect(readFileSync(join(folder, 'deep/dist/index.html'), 'utf8')).toBe('new')
  })

  test('leaves files with the same bytes alone, replaces others, and removes what is gone', () => {
    const folder = temporaryFolder()
    const out = write(join(folder, 'dist'), {
      'same.html': 'same',
      'other.html': 'old',
      'gone/for-ever/index.html': 'gone',
    })
    utimesSync(join(out, 'same.html'), 1000, 1000)
    const built = write(join(folder, 'built'), {
      'same.html': 'same',
      'other.html': 'new',
      'live/a.css': 'a',
    })
    expect(replaceOutput(built, out)).toEqual({
      changed: ['live/a.css', 'other.html'],
      removed: ['gone/for-ever/index.html'],
      files: 3,
      bytes: 8,
    })
    expect(statSync(join(out, 'same.html')).mtimeMs).toBe(1_000_000)
    expect(readFileSync(join(out, 'other.html'), 'utf8')).toBe('new')
    expect(listFiles(out)).toEqual(['live/a.css', 'other.html', 'same.html'])
    expect(existsSync(join(out, 'gone'))).toBe(false)
  })

  test('replaces a file by a folder of the same name, and a folder by a file', () => {
    const folder = temporaryFolder()
    const out = write(join(folder, 'dist'), { 'a/b.html': 'old', c: 'old' })
    const built = write(join(folder, 'built'), { a: 'new', 'c/d.html': 'new' })
    replaceOutput(built, out)
    expect(listFiles(out)).toEqual(['a', 'c/d.html'])
  })
})
