import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, test } from 'vitest'

import { digestOf, readSource } from '../../src/archive/source-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'source-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function read(content: string | Uint8Array) {
  const path = join(folder, 'file.md')
  writeFileSync(path, content)
  return readSource(path)
}

describe('readSource', () => {
  test('gives the text, and a digest that tells it from any other', () => {
    expect(read('Smoke rises.\n')).toEqual({
      text: 'Smoke rises.\n',
      digest: digestOf('Smoke rises.\n'),
    })
    expect(digestOf('Smoke rises.\n')).not.toBe(digestOf('Smoke rises. \n'))
  })

  test('drops a byte order mark, and only at the beginning', () => {
    expect(read('\uFEFFSmoke\uFEFF rises.')).toMatchObject({ text: 'Smoke\uFEFF rises.' })
  })

  test('gives the line ends of Windows and old Macs as \\n', () => {
    expect(read('a\r\nb\rc\n')).toMatchObject({ text: 'a\nb\nc\n' })
  })

  test('gives one digest for one text, whichever system saved it', () => {
    expect(read('\uFEFFa\r\nb\r\n')).toEqual(read('a\nb\n'))
  })

  test('gives the text of an empty file', () => {
    expect(read('')).toMatchObject({ text: '' })
  })

  test('points at the first bytes that are not UTF-8', () => {
    expect(read(Buffer.from('a\r\nfür\n', 'latin1'))).toEqual({
      fault: 'not-utf8',
      encoding: 'unknown',
      line: 2,
      column: 2,
    })
  })

  test('recognises UTF-16 by its mark', () => {
    expect(read(Buffer.from('\uFEFFab', 'utf16le'))).toMatchObject({ encoding: 'UTF-16' })
    expect(read(Buffer.from('\uFEFFab', 'utf16le').swap16())).toMatchObject({ encoding: 'UTF-16' })
  })

  test('says in words why a file cannot be read', () => {
    expect(readSource(join(folder, 'nothing.md'))).toEqual({
      fault: 'unreadable',
      reason: 'not found',
    })
    expect(readSource(folder)).toEqual({ fault: 'unreadable', reason: 'it is a folder' })
  })
})
