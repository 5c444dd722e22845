import { chmodSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** What a build changes in the output folder; paths below it, `/`-separated, sorted. */
export interface OutputChanges {
  /** Files that are new or have other bytes: those of the staging folder. */
  changed: string[]
  removed: string[]
}

/**
 * Changes a site: moves files into it, each atomically, and pages after the assets that they need, and
 * then removes those that are no longer published. All others are left alone, time and all, so that
 * uploads by time see only what changed.
 *
 * @param staging is gone after that
 */
export function publishOutput(staging: string, out: string, changes: OutputChanges): void {
  if (existsSync(out)) {
    moveFiles(staging, out, changes.changed)
    for (const file of changes.removed) removeFile(out, file)
    rmSync(staging, { recursive: true, force: true })
  } else {
    mkdirSync(dirname(out), { recursive: true })
    renameSync(staging, out)
    chmodSync(out, 0o755)
  }
}

function moveFiles(staging: string, out: string, files: readonly string[]): void {
  for (const file of files.toSorted(assetsFirst)) {
    makeWay(out, file)
    renameSync(join(staging, file), join(out, file))
  }
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

/** Removes a file, unless what stands there now has taken its place. */
function removeFile(out: string, file: string): void {
  const stats = statSync(join(out, file), { throwIfNoEntry: false })
  if (!stats?.isFile()) return
  rmSync(join(out, file))
  removeEmptyParents(out, file)
}

function removeEmptyParents(out: string, file: string): void {
  for (let folder = posix.dirname(file); folder !== '.'; folder = posix.dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOENT') return
      throw error
    }
  }
}
