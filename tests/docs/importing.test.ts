import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { FORMATS } from '../../src/import/formats.ts'

const PAGE = readFileSync('docs/importing.md', 'utf8')

function firstCells(): string[] {
  return [...PAGE.matchAll(/^\| `([^`]+)` \|/gm)].map(([, cell = '']) => cell)
}

test('docs/importing.md has every format', () => {
  expect(firstCells().filter((cell) => !cell.startsWith('--'))).toEqual(Object.keys(FORMATS))
})

test('docs/importing.md has every option that --help tells', () => {
  const help = execFileSync(process.execPath, ['src/cli/import.ts', '--help'], { encoding: 'utf8' })
  const told = [...help.matchAll(/^ {2}(--[a-z-]+(?: [A-Z]+)?)/gm)].map(([, option = '']) => option)
  const own = firstCells().filter((cell) => cell.startsWith('--'))
  expect(['--format NAME', ...own].sort()).toEqual(told.sort())
})
