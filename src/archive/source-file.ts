import { isUtf8 } from 'node:buffer'
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The text of a content file, with `\n` line ends and no byte order mark. */
export interface SourceText {
  text: string
  /** Hash of the text. */
  digest: string
}

/** Why a file could not be taken as text. Line and column count from 1. */
export type ReadFault =
  | { fault: 'unreadable'; reason: string }
  | { fault: 'not-utf8'; encoding: 'UTF-16' | 'unknown'; line: number; column: number }

/** Reads a content file. Never throws: a file that cannot be read is a fault. */
export function readSource(path: string): SourceText | ReadFault {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    return { fault: 'unreadable', reason: reasonOf(error) }
  }
  if (!isUtf8(bytes)) return notUtf8(bytes)
  const text = normalise(bytes.toString('utf8'))
  return { text, digest: digestOf(text) }
}

/** A short hash of a text or of bytes: enough that two that differ never share it. */
export function digestOf(content: string | Buffer): string {
  return hash('sha256', content, 'base64url').slice(0, 22)
}

/** Why the operating system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? code
}

/** The code of a system error, such as `ENOENT`; `unknown` for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'not found',
  EISDIR: 'it is a folder',
  EIO: 'the disk failed',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

function normalise(raw: string): string {
  const unmarked = raw.startsWith('\uFEFF') ? raw.slice(1) : raw
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
}

/** Where the first bytes are that no UTF-8 text has. */
function notUtf8(bytes: Buffer): ReadFault {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') {
    return { fault: 'not-utf8', encoding: 'UTF-16', line: 1, column: 1 }
  }
  const [before = ''] = normalise(bytes.toString('utf8')).split('\uFFFD', 1)
  const lines = before.split('\n')
  return {
    fault: 'not-utf8',
    encoding: 'unknown',
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  }
}
