import { hash } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { codeOf } from './source-file.ts'

/** What the file system says of a live blog's folder, without reading what is in its files. */
export interface FolderStamp {
  /** Hash of the names, sizes, times and inodes: while it stays the same, so do the files. */
  stamp: string
  /** When something in it last changed, by the file system's clock, in milliseconds. */
  changedAt: number
}

/**
 * The stamp of a folder. Beside the time of the content it holds the time of the inode, which no
 * program can set: so a file that was put there with an old time is seen as well.
 */
export function stampFolder(folder: string): FolderStamp {
  const lines: string[] = []
  let changedAt = 0
  const walk = (path: string, prefix: string): void => {
    for (const item of list(path)) {
      const name = prefix + item.name
      if (item.isDirectory()) {
        lines.push(`${name}/`)
        walk(join(path, item.name), `${name}/`)
        continue
      }
      const file = `${path}/${item.name}`
      const stats = item.isFile() ? statSync(file, { throwIfNoEntry: false }) : undefined
      if (!stats) {
        lines.push(name)
        continue
      }
      const { size, mtimeMs, ctimeMs, ino } = stats
      if (ctimeMs > changedAt) changedAt = ctimeMs
      if (mtimeMs > changedAt) changedAt = mtimeMs
      lines.push(`${name} ${size} ${mtimeMs} ${ctimeMs} ${ino}`)
    }
  }
  walk(folder, '')
  return { stamp: hash('sha256', lines.sort().join('\n'), 'base64url').slice(0, 22), changedAt }
}

function list(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    const code = codeOf(error)
    // Whatever cannot be listed is told of when the folder is loaded.
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return []
    throw error
  }
}
