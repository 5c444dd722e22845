import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import { sourceKey } from '../../src/build/source-key.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

let project: string

beforeEach(() => {
  project = temporaryFolder()
  mkdirSync(join(project, 'src'))
  writeFileSync(join(project, 'src/page.astro'), 'a')
  writeFileSync(join(project, 'package-lock.json'), '{}')
})

describe('sourceKey', () => {
  test('stays while nothing that is compiled changes', () => {
    const before = sourceKey(project, { url: 'https://example.org/' })
    writeFileSync(join(project, 'README.md'), 'other')
    expect(sourceKey(project, { url: 'https://example.org/' })).toBe(before)
  })

  test.each([
    ['a page changes', () => writeFileSync(join(project, 'src/page.astro'), 'b')],
    ['a page is added', () => writeFileSync(join(project, 'src/other.astro'), 'a')],
    [
      'other packages are installed',
      () => writeFileSync(join(project, 'package-lock.json'), '{ }'),
    ],
  ])('changes when %s', (_, change) => {
    const before = sourceKey(project, { url: 'https://example.org/' })
    change()
    expect(sourceKey(project, { url: 'https://example.org/' })).not.toBe(before)
  })

  test('changes with the settings that are compiled in', () => {
    expect(sourceKey(project, { url: 'https://example.org/' })).not.toBe(
      sourceKey(project, { url: 'https://example.org/news/' }),
    )
  })
})
