import { readFileSync, statSync } from 'node:fs'

import { stampContent } from '../../archive/stamp.ts'
import { digestOfFile } from '../files/file-digest.ts'
import type { PublishedFile } from '../files/published-table.ts'
import { WorkQueue } from './work-queue.ts'

/** Reads what has another time than it was left with, to see whether it has other bytes, too. */
export interface VerifyTask {
  kind: 'verify'
  /** The content folder. */
  root: string
  liveBlogs: readonly { slug: string; contentStamp: string }[]
  /** The output folder. */
  out: string
  /** Files of the site. */
  published: readonly PublishedFile[]
  queues: { liveBlogs: SharedArrayBuffer; published: SharedArrayBuffer }
}

export interface VerifyResult {
  /** Live blogs that are as they were. */
  same: string[]
  /** Files of the site with the bytes that they were left with. */
  retimed: { file: string; mtimeMs: number }[]
  /** A file of the site that has other bytes. */
  doubtful?: string
}

/** Does a share of a verification. */
export function verify({ root, liveBlogs, out, published, queues }: VerifyTask): VerifyResult {
  const result: VerifyResult = { same: [], retimed: [] }
  for (const { file, digest } of new WorkQueue(queues.published).deal(published, 64)) {
    const path = `${out}/${file}`
    if (digestOfFile(readFileSync(path)) !== digest) return { ...result, doubtful: file }
    result.retimed.push({ file, mtimeMs: statSync(path).mtimeMs })
  }
  for (const { slug, contentStamp } of new WorkQueue(queues.liveBlogs).deal(liveBlogs, 4)) {
    if (stampContent(root, slug) === contentStamp) result.same.push(slug)
  }
  return result
}
