import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The text of a content file, with `\n` line ends and no byte order mark. */
export interface SourceText {
  text: string
  /** Hash of the text. */
  digest: string
}

/** Why a file could not be taken as text. */
export type ReadFault = { fault: 'unreadable'; reason: string } | { fault: 'not-utf8' }

/** Reads a content file. Never throws: a file that cannot be read is a fault. */
export function readSource(path: string): SourceText | ReadFault {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { fault: 'unreadable', reason: reasonOf(error) }
  }
  if (!isUtf8(bytes)) return { fault: 'not-utf8' }
  const raw = bytes.toString('utf8')
  const unmarked = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  const text = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
  return { text, digest: digestOf(text) }
}

/** A short hash of a text or of bytes: enough that two that differ never share it. */
export function digestOf(content: string | Buffer): string {
  return hash('sha256', content, 'base64url').slice(0, 22)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return { EACCES: 'permission denied', ENOENT: 'not found', EISDIR: 'a folder' }[code] ?? code
}
