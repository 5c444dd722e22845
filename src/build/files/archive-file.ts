import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

import { outputKey } from '../../views/outputs/output.ts'
import type { GroupWriter } from './group-writer.ts'

/** The whole archive, below the output folder. */
const ARCHIVE_FILE = 'archive.ndjson.gz'

/** How much of the last archive is in memory at once. */
const CHUNK = 4 * 1024 * 1024

/** What a member is called: its name tells which bytes it has, and how many. */
export function memberName(slug: string, digest: string, bytes: number): string {
  return `${slug}.${digest}.${bytes}.gz`
}

/**
 * Writes the archive's file from its members, in their order.
 *
 * @param folder where members are kept
 * @param last the members of the file that is on the site, in `out`: most are taken from there, since
 *   thousands of small files take longer to open than one large one to read
 */
export function writeArchive(
  files: GroupWriter,
  folder: string,
  members: readonly string[],
  last?: { members: readonly string[]; out: string },
): void {
  const key = outputKey(members)
  if (files.keep(ARCHIVE_FILE, key)) return
  const known = last && files.size(ARCHIVE_FILE) === bytesOf(last.members)
  const parts = known
    ? partsWith(folder, members, last.members, join(last.out, ARCHIVE_FILE))
    : readEach(folder, members)
  files.writeParts(ARCHIVE_FILE, key, parts)
}

function* readEach(folder: string, members: readonly string[]): Generator<Uint8Array> {
  for (const name of members) yield readFileSync(join(folder, name))
}

/** Members that follow one another in the last file are read in one go. */
function* partsWith(
  folder: string,
  members: readonly string[],
  last: readonly string[],
  path: string,
): Generator<Uint8Array> {
  const starts = new Map<string, number>()
  let end = 0
  for (const name of last) {
    starts.set(name, end)
    end += bytesOf([name])
  }
  const file = openSync(path, 'r')
  try {
    let run = { start: 0, end: 0 }
    for (const name of members) {
      const start = starts.get(name)
      if (start !== undefined && start === run.end) {
        run.end += bytesOf([name])
        continue
      }
      yield* readRun(file, run)
      run = start === undefined ? { start: 0, end: 0 } : { start, end: start + bytesOf([name]) }
      if (start === undefined) yield readFileSync(join(folder, name))
    }
    yield* readRun(file, run)
  } finally {
    closeSync(file)
  }
}

function* readRun(
  file: number,
  { start, end }: { start: number; end: number },
): Generator<Uint8Array> {
  for (let at = start; at < end;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - at))
    const read = readSync(file, chunk, 0, chunk.byteLength, at)
    if (read === 0) throw new Error(`the last ${ARCHIVE_FILE} was cut short under the build`)
    yield chunk.subarray(0, read)
    at += read
  }
}

function bytesOf(members: readonly string[]): number {
  return members.reduce((sum, name) => sum + Number(/\.(\d+)\.gz$/.exec(name)?.[1]), 0)
}
