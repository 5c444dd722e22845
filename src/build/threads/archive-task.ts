import { writeArchive } from '../files/archive-file.ts'
import { ARCHIVE_GROUP } from '../files/group-name.ts'
import { GroupWriter, type WrittenGroup } from '../files/group-writer.ts'
import { OutputWriter } from '../files/output-writer.ts'
import type { PublishedFile } from '../files/published-table.ts'

/** Writes the file of the whole archive. It is large, and nothing else waits for it. */
export interface ArchiveTask {
  kind: 'archive'
  /** Where members are kept. */
  folder: string
  /** All members, in their order. */
  members: readonly string[]
  /** The file as the last build left it, and the members it has; empty where there is none. */
  published: readonly PublishedFile[]
  lastMembers: readonly string[]
  /** Where the file is written. */
  staging: string
  /** The output folder. */
  out: string
}

export function writeArchiveGroup(task: ArchiveTask): WrittenGroup {
  const { folder, members, published, lastMembers, staging, out } = task
  const files = new GroupWriter(new OutputWriter(staging, out), ARCHIVE_GROUP, published)
  writeArchive(files, folder, members, { members: lastMembers, out })
  return files.written()
}
