import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { stampContent, stampFolder } from '../../src/archive/stamp.ts'
import { ENTRY, RIGHT, withContent } from './content-folder.ts'

const SLUG = 'harbour-fire'
const INDEX = `live-blogs/${SLUG}/index.md`

const CHANGES: [string, (root: string) => void][] = [
  ['a text', (root) => appendFileSync(join(root, ENTRY), 'More.')],
  ['a file more', (root) => writeFileSync(join(root, 'live-blogs', SLUG, 'quay.jpg'), 'x')],
  ['a file less', (root) => rmSync(join(root, ENTRY))],
  ['a file renamed', (root) => renameSync(join(root, ENTRY), join(root, `${ENTRY}.md`))],
]

describe('stampFolder', () => {
  const stampOf = (root: string) => stampFolder(join(root, 'live-blogs', SLUG)).stamp

  test('stays while nothing changes', () =>
    withContent(RIGHT, (root) => {
      expect(stampOf(root)).toBe(stampOf(root))
    }))

  test.each([
    ...CHANGES,
    ['a folder more', (root: string) => mkdirSync(join(root, 'live-blogs', SLUG, '2025-12-08'))],
  ] as const)('changes with %s', (_, change) =>
    withContent(RIGHT, (root) => {
      const before = stampOf(root)
      change(root)
      expect(stampOf(root)).not.toBe(before)
    }),
  )

  test('changes with other bytes of the same length, although the time is set to the old one', () =>
    withContent(RIGHT, (root) => {
      const path = join(root, ENTRY)
      utimesSync(path, 1000, 1000)
      const before = stampOf(root)
      writeFileSync(path, readFileSync(path, 'utf8').replace('Smoke', 'Steam'))
      utimesSync(path, 1000, 1000)
      expect(stampOf(root)).not.toBe(before)
    }))

  test('tells when the folder last changed', () =>
    withContent(RIGHT, (root) => {
      utimesSync(join(root, INDEX), 4e9, 4e9)
      expect(stampFolder(join(root, 'live-blogs', SLUG)).changedAt).toBe(4e12)
    }))

  test('is that of an empty folder where there is none', () => {
    expect(stampFolder('/nowhere')).toMatchObject({ changedAt: 0 })
  })
})

describe('stampContent', () => {
  test.each(CHANGES)('changes with %s', (_, change) =>
    withContent(RIGHT, (root) => {
      const before = stampContent(root, SLUG)
      change(root)
      expect(stampContent(root, SLUG)).not.toBe(before)
    }),
  )

  test('stays whatever the times of files are', () =>
    withContent(RIGHT, (root) => {
      const before = stampContent(root, SLUG)
      utimesSync(join(root, ENTRY), 1000, 1000)
      expect(stampContent(root, SLUG)).toBe(before)
    }))

  test('takes what has been read already', () =>
    withContent(RIGHT, (root) => {
      const known = new Map([[ENTRY, 'another']])
      expect(stampContent(root, SLUG, known)).not.toBe(stampContent(root, SLUG))
    }))
})
