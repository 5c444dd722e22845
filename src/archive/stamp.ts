import { hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { codeOf, digestOf, readSource } from './source-file.ts'

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

/**
 * Hash of the names and the content of the files in a live blog's folder: while it stays the same, so
 * does what is made of them, whatever their times are.
 *
 * @param root the content folder
 * @param known hashes of files that have been read already, by their path in the content folder
 */
export function stampContent(
  root: string,
  slug: string,
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const lines: string[] = []
  const walk = (folder: string): void => {
    for (const item of list(join(root, folder))) {
      const path = `${folder}/${item.name}`
      if (item.isDirectory()) walk(path)
      else lines.push(`${path} ${known.get(path) ?? digestOfFile(join(root, path))}`)
    }
  }
  walk(`live-blogs/${slug}`)
  return digestOf(lines.sort().join('\n'))
}

/** As the archive has it: Markdown by its text, all else by its bytes. */
function digestOfFile(path: string): string {
  if (path.endsWith('.md')) {
    const source = readSource(path)
    return 'text' in source ? source.digest : source.fault
  }
  try {
    return digestOf(readFileSync(path))
  } catch (error) {
    return codeOf(error)
  }
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
