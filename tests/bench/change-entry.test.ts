import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeEach, describe, expect, test } from 'vitest'

import {
  addEntry,
  deleteEntry,
  editEntry,
  editText,
  renameEntry,
} from '../../src/bench/change-entry.ts'
import { temporaryFolder } from '../site/build-fixture.ts'

const TEXT = '---\ntitle: "Both sides go home"\ntopics: [talks]\n---\nThey left.\n'
const EDITED =
  '---\ntitle: "Both sides go home (mark-1)"\ntopics: [talks]\n---\nThey left.\n\n' +
  'A correction was made: mark-1.\n'
const NAME = '1220-both-sides-go-home.md'

let folder: string
let file: string

beforeEach(() => {
  folder = join(temporaryFolder(), '2025-12-07')
  mkdirSync(folder)
  file = join(folder, NAME)
  writeFileSync(file, TEXT)
})

describe('editText', () => {
  test('changes title and body', () => {
    expect(editText(TEXT, 'mark-1')).toBe(EDITED)
  })

  test('gives a title to an entry that has none', () => {
    expect(editText('---\ntopics: [talks]\n---\nThey left.\n', 'mark-1')).toBe(
      '---\ntitle: "Edited (mark-1)"\ntopics: [talks]\n---\nThey left.\n\n' +
        'A correction was made: mark-1.\n',
    )
  })
})

describe('changes of an entry', () => {
  test.each([
    ['editEntry', editEntry, { [NAME]: EDITED }],
    ['addEntry', addEntry, { [NAME]: TEXT, '1220-mark-1.md': EDITED }],
    ['deleteEntry', deleteEntry, {}],
    ['renameEntry', renameEntry, { '1220-mark-1.md': TEXT }],
  ])('%s does what it says, and can be undone', (_, change, expected) => {
    const undo = change(file, 'mark-1')
    expect(filesOf(folder)).toEqual(expected)
    undo()
    expect(filesOf(folder)).toEqual({ [NAME]: TEXT })
  })
})

function filesOf(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root).map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  )
}
