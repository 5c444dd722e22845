import { readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'

import { codeOf, reasonOf } from '../archive/source-file.ts'
import { DumpError } from './dump-error.ts'

/** A file to be imported, taken apart as far as its own syntax goes. */
export interface Dump {
  /** As reports name it. */
  name: string
  /** Where it lies, for what lies beside it. */
  path: string
  text: string
  /** Its JSON, when it begins like JSON. */
  json?: unknown
}

/**
 * Reads a file, or the files directly in a folder, in the order of their names. Names that begin
 * with a dot, and folders within, are overlooked.
 *
 * @throws DumpError when there is nothing to read, or a file is broken
 */
export function readDumps(path: string): Dump[] {
  const absolute = resolve(path)
  try {
    if (!statSync(absolute).isDirectory()) return [readDump(absolute)]
    const names = readdirSync(absolute, { withFileTypes: true })
      .filter(
        (item) => item.isFile() && /\.(?:html?|xhtml|json|xml|rss|atom|txt|md)$/i.test(item.name),
      )
      .map((item) => item.name)
      .filter((name) => !name.startsWith('.'))
      .sort()
    if (names.length === 0) throw new DumpError(path, 'No file in this folder can be imported.')
    return names.map((name) => readDump(join(absolute, name)))
  } catch (error) {
    if (error instanceof DumpError || codeOf(error) === 'unknown') throw error
    throw new DumpError(path, `It cannot be read: ${reasonOf(error)}.`)
  }
}

function readDump(path: string): Dump {
  const name = basename(path)
  const text = decode(readFileSync(path), name)
  if (text.trim() === '') throw new DumpError(name, 'The file is empty.')
  if (!/^\s*[{[]/.test(text)) return { name, path, text }
  try {
    return { name, path, text, json: JSON.parse(text) as unknown }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new DumpError(jsonPlace(name, text, error), `The JSON is broken: ${error.message}.`)
  }
}

/** UTF-8 or, where a mark says so, UTF-16; other bytes are read as Windows-1252, as browsers do. */
function decode(bytes: Buffer, name: string): string {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    if (bytes.includes(0)) throw new DumpError(name, 'This is no text.')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function jsonPlace(name: string, text: string, error: SyntaxError): string {
  const [, at] = /position (\d+)/.exec(error.message) ?? []
  if (at === undefined && !error.message.includes('end of JSON')) return name
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n')
  return `${name}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}
