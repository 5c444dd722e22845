import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from './list-files.ts'

/** What pages are made of, below the project's folder. */
const FOLDERS = ['src', 'public']
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json']

/**
 * A hash of our source, what is installed, and the version of Node: while it stays the same, the
 * same settings and content give the same bytes.
 */
export function sourceDigest(projectRoot: string): string {
  const files = [
    ...FOLDERS.flatMap((folder) =>
      listFiles(join(projectRoot, folder)).map((file) => `${folder}/${file}`),
    ),
    ...FILES,
  ]
  const digests = files.map((file) => `${file} ${digestOf(join(projectRoot, file))}`)
  return digestOfText([process.version, ...digests].join('\n'))
}

/** The hash of a source and of what it is used with; fit for the name of a folder. */
export function combineKey(source: string, used: Readonly<Record<string, unknown>>): string {
  return digestOfText(`${source}\n${JSON.stringify(used)}`)
}

function digestOfText(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
}

function digestOf(file: string): string {
  try {
    return hash('sha256', readFileSync(file), 'base64url')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}
