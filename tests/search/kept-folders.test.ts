import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { KeptFolders } from '../../src/search/kept-folders.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'as-it-happened-kept-'))

/** Fills a folder with one file. */
const filledWith = (text: string) => (folder: string) => {
  writeFileSync(join(folder, 'file'), text)
  return Promise.resolve()
}

describe('KeptFolders', () => {
  test('makes a folder once, and copies it each time', async () => {
    const kept = new KeptFolders(aFolder())
    const out = aFolder()
    await kept.copy('a', join(out, '1'), filledWith('first'))
    await kept.copy('a', join(out, '2'), filledWith('second'))
    expect(readFileSync(join(out, '1/file'), 'utf8')).toBe('first')
    expect(readFileSync(join(out, '2/file'), 'utf8')).toBe('first')
  })

  test('keeps nothing of what could not be made', async () => {
    const root = aFolder()
    const kept = new KeptFolders(root)
    const failing = (folder: string) => {
      writeFileSync(join(folder, 'half'), '')
      return Promise.reject(new Error('no room'))
    }
    await expect(kept.copy('a', join(root, 'out'), failing)).rejects.toThrow('no room')
    expect(readdirSync(root)).toEqual([])
  })

  test('removes what no build has used for an hour', async () => {
    const root = aFolder()
    const kept = new KeptFolders(root)
    const longAgo = new Date('2020-01-01T00:00:00Z')
    for (const name of ['old', 'used', 'new']) {
      await kept.copy(name, join(aFolder(), 'out'), filledWith(name))
      if (name !== 'new') utimesSync(join(root, name), longAgo, longAgo)
    }
    await kept.copy('used', join(aFolder(), 'out'), filledWith('again'))
    kept.removeUnused()
    expect(readdirSync(root).sort()).toEqual(['new', 'used'])
  })
})
