import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { type FolderStamp, stampFolder } from '../../archive/stamp.ts'
import { digestOfFile } from '../group-writer.ts'
import type { PublishedFile } from '../published-table.ts'
import { WorkQueue } from '../work-queue.ts'

/**
 * Looks at the file system for what has changed since the last build. Reads no content, and of the
 * site only files whose time is another.
 */
export interface ScanTask {
  kind: 'scan'
  /** The content folder. */
  root: string
  slugs: readonly string[]
  /** The output folder. */
  out: string
  /** The files of the site as they were left. */
  published: readonly PublishedFile[]
  queues: { content: SharedArrayBuffer; published: SharedArrayBuffer }
}

export interface ScanResult {
  stamps: (FolderStamp & { slug: string })[]
  /** Files of the site with the bytes that they were left with, and another time, as in a copy. */
  retimed: { file: string; mtimeMs: number }[]
  /** A file of the site that is gone or has other bytes. */
  doubtful?: string
}

/** Does a share of a scan. */
export function scan({ root, slugs, out, published, queues }: ScanTask): ScanResult {
  const result: ScanResult = { stamps: [], retimed: [] }
  for (const slug of new WorkQueue(queues.content).deal(slugs, 8)) {
    result.stamps.push({ slug, ...stampFolder(join(root, 'live-blogs', slug)) })
  }
  for (const left of new WorkQueue(queues.published).deal(published, 256)) {
    const path = `${out}/${left.file}`
    const stats = statSync(path, { throwIfNoEntry: false })
    if (stats?.size === left.size && stats.mtimeMs === left.mtimeMs) continue
    if (stats?.size !== left.size || digestOfFile(readFileSync(path)) !== left.digest) {
      return { ...result, doubtful: left.file }
    }
    result.retimed.push({ file: left.file, mtimeMs: stats.mtimeMs })
  }
  return result
}
