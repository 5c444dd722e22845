import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import { combineKey, sourceDigest } from '../../src/build/source-key.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

let project: string

beforeEach(() => {
  project = temporaryFolder()
  mkdirSync(join(project, 'src'))
  writeFileSync(join(project, 'src/page.astro'), 'a')
  writeFileSync(join(project, 'package-lock.json'), '{}')
})

describe('sourceDigest', () => {
  test('stays while nothing that pages are made of changes', () => {
    const before = sourceDigest(project)
    writeFileSync(join(project, 'README.md'), 'other')
    expect(sourceDigest(project)).toBe(before)
  })

  test.each([
    ['a page changes', () => writeFileSync(join(project, 'src/page.astro'), 'b')],
    ['a page is added', () => writeFileSync(join(project, 'src/other.astro'), 'a')],
    [
      'other packages are installed',
      () => writeFileSync(join(project, 'package-lock.json'), '{ }'),
    ],
  ])('changes when %s', (_, change) => {
    const before = sourceDigest(project)
    change()
    expect(sourceDigest(project)).not.toBe(before)
  })
})

describe('combineKey', () => {
  test('changes with the source, and with what it is used with', () => {
    const key = combineKey('source', { url: 'https://example.org/' })
    expect(combineKey('source', { url: 'https://example.org/' })).toBe(key)
    expect(combineKey('other', { url: 'https://example.org/' })).not.toBe(key)
    expect(combineKey('source', { url: 'https://example.org/news/' })).not.toBe(key)
  })

  test('can be the name of a folder', () => {
    expect(combineKey('source', {})).toMatch(/^[\w-]{22}$/)
  })
})
