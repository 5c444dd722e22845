import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { listFiles } from './list-files.ts'

/** What a finished build changed in the output folder; paths below it, `/`-separated, sorted. */
export interface OutputChanges {
  changed: string[]
  removed: string[]
  /** All files of the output folder, changed or not. */
  files: number
  bytes: number
}

/**
 * Puts a finished build in the place of the last one. Files move one by one, each atomically, and
 * pages after the assets that they need; a file whose bytes are the same is left alone, time and
 * all, so that uploads by time see only what changed. Files of the old build that the new one does
 * not have are removed last.
 */
export function replaceOutput(built: string, out: string): OutputChanges {
  const files = listFiles(built)
  const bytes = files.reduce((sum, file) => sum + statSync(join(built, file)).size, 0)
  if (!existsSync(out)) {
    mkdirSync(dirname(out), { recursive: true })
    renameSync(built, out)
    chmodSync(out, 0o755)
    return { changed: files, removed: [], files: files.length, bytes }
  }
  const changed = files.filter((file) => !sameBytes(join(built, file), join(out, file)))
  for (const file of changed.toSorted(assetsFirst)) {
    makeWay(out, file)
    renameSync(join(built, file), join(out, file))
  }
  const current = new Set(files)
  const removed = listFiles(out).filter((file) => !current.has(file))
  for (const file of removed) rmSync(join(out, file))
  removeEmptyFolders(out)
  rmSync(built, { recursive: true })
  return { changed, removed, files: files.length, bytes }
}

/** Makes the folders of a file, and removes what stands where one of them, or the file, is to be. */
function makeWay(out: string, file: string): void {
  const folders = file.split('/').slice(0, -1)
  folders.forEach((_, index) => {
    const folder = join(out, ...folders.slice(0, index + 1))
    const there = statSync(folder, { throwIfNoEntry: false })
    if (there && !there.isDirectory()) rmSync(folder)
    if (!there?.isDirectory()) mkdirSync(folder)
  })
  if (statSync(join(out, file), { throwIfNoEntry: false })?.isDirectory()) {
    rmSync(join(out, file), { recursive: true })
  }
}

function assetsFirst(a: string, b: string): number {
  return Number(a.endsWith('.html')) - Number(b.endsWith('.html'))
}

function sameBytes(a: string, b: string): boolean {
  const other = statSync(b, { throwIfNoEntry: false })
  if (!other?.isFile() || statSync(a).size !== other.size) return false
  return readFileSync(a).equals(readFileSync(b))
}

function removeEmptyFolders(folder: string): boolean {
  let empty = true
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name)
    if (!item.isDirectory() || !removeEmptyFolders(path)) empty = false
    else rmSync(path, { recursive: true })
  }
  return empty
}
