import { constants, gzipSync } from 'node:zlib'

import { writeOnce } from '../../archive/write-once.ts'
import { toArchiveLines } from '../../open-data/archive-lines.ts'
import { findLiveBlog } from '../../views/find.ts'
import type { Site } from '../../views/site.ts'
import { memberName } from './archive-file.ts'
import { digestOfFile } from './file-digest.ts'

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
  const name = memberName(slug, digestOfFile(member), member.byteLength)
  writeOnce(folder, name, member)
  return name
}
