import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { faultOfOut } from '../../src/build/check-out.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

describe('faultOfOut', () => {
  test('takes a folder that is not there, is empty, or holds a site', () => {
    const folder = temporaryFolder()
    expect(faultOfOut(join(folder, 'new'), 'content')).toBeUndefined()
    expect(faultOfOut(folder, 'content')).toBeUndefined()
    mkdirSync(join(folder, '_astro'))
    writeFileSync(join(folder, '404.html'), '')
    writeFileSync(join(folder, 'sitemap.xml'), '')
    expect(faultOfOut(folder, 'content')).toBeUndefined()
  })

  test.each(['.', '..', '/', 'content'])(
    'refuses %s, which holds what must not be removed',
    (out) => {
      expect(faultOfOut(out, 'content')).toBe(
        `${out} holds the content, the project or the current folder, which a build would remove.`,
      )
    },
  )

  test('refuses a folder inside the content', () => {
    expect(faultOfOut('content/dist', 'content')).toBe('content/dist is inside the content folder.')
  })

  test('refuses a folder with files that no build made', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'thesis.txt'), 'years of work')
    expect(faultOfOut(folder, 'content')).toBe(
      `${folder} has files in it that no build made, and a build would remove them.`,
    )
  })
})
