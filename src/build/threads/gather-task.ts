import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

import { ListGatherer } from '../../archive/gathered-lists.ts'
import { type KeptContent, openArchive } from '../../archive/open-archive.ts'
import { WorkQueue } from './work-queue.ts'

/** Deals the entries of all live blogs out to the lists of topics and people. */
export interface GatherTask {
  kind: 'gather'
  content: KeptContent
  /** Each thread makes a folder in it. */
  folder: string
  queue: SharedArrayBuffer
}

/** Does a share of the gathering; returns the folder of what was gathered. */
export function gather({ content, folder, queue }: GatherTask): string {
  const archive = openArchive(content)
  const gathered = mkdtempSync(join(folder, 'thread-'))
  const lists = new ListGatherer(archive, gathered)
  for (const liveBlog of new WorkQueue(queue).deal(archive.liveBlogs)) lists.add(liveBlog)
  lists.flush()
  return gathered
}
