import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from './list-files.ts'

/** What compiled pages are made of, below the project's folder. */
const FOLDERS = ['src', 'public']
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json']

/**
 * A hash of all that compiled pages follow from: our source, what is installed, the version of
 * Node, and the settings that are compiled in. While it stays the same, so do they.
 */
export function sourceKey(projectRoot: string, settings: Readonly<Record<string, string>>): string {
  const files = [
    ...FOLDERS.flatMap((folder) =>
      listFiles(join(projectRoot, folder)).map((file) => `${folder}/${file}`),
    ),
    ...FILES,
  ]
  const digests = files.map((file) => `${file} ${digestOf(join(projectRoot, file))}`)
  const all = [process.version, JSON.stringify(settings), ...digests].join('\n')
  return hash('sha256', all, 'base64url').slice(0, 22)
}

function digestOf(file: string): string {
  try {
    return hash('sha256', readFileSync(file), 'base64url')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'none'
    throw error
  }
}
