import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, gzipSync } from 'node:zlib'

import { writeOnce } from '../../archive/write-once.ts'
import { toArchiveLines } from '../../open-data/archive-lines.ts'
import { findLiveBlog } from '../../views/find.ts'
import { outputKey } from '../../views/outputs/output.ts'
import type { Site } from '../../views/site.ts'
import type { GroupWriter } from './group-writer.ts'
import { digestOfFile } from './group-writer.ts'

/** The whole archive, below the output folder. */
const ARCHIVE_FILE = 'archive.ndjson.gz'

/** Where the header of a gzip member names the system that made it (RFC 1952, section 2.3.1). */
const SYSTEM_BYTE = 9
const UNKNOWN_SYSTEM = 255

/**
 * Keeps the entries of a live blog as a member of the archive's file. Members of gzip files may follow
 * one another (RFC 1952, section 2.2), so that a build compresses again only what has changed.
 *
 * @param folder where members are kept
 * @returns the name of its file, which follows from its bytes; `undefined` where there is nothing to keep
 */
export function keepMember(folder: string, site: Site, slug: string): string | undefined {
  if (!site.archive.settings.data.includes('archive')) return undefined
  const lines = toArchiveLines(site, findLiveBlog(site, slug))
  if (lines === '') return undefined
  const member = gzipSync(lines, { level: constants.Z_BEST_SPEED })
  member[SYSTEM_BYTE] = UNKNOWN_SYSTEM
  const name = `${slug}.${digestOfFile(member)}.gz`
  writeOnce(folder, name, member)
  return name
}

/** Writes the archive's file from its members, in their order. */
export function writeArchive(files: GroupWriter, folder: string, members: readonly string[]): void {
  const key = outputKey(members)
  if (files.keep(ARCHIVE_FILE, key)) return
  files.writeParts(ARCHIVE_FILE, key, readEach(folder, members))
}

function* readEach(folder: string, members: readonly string[]): Generator<Uint8Array> {
  for (const name of members) yield readFileSync(join(folder, name))
}
