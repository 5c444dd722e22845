import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { type FolderStamp, stampFolder } from '../../archive/stamp.ts'

/** A live blog's folder as the file system tells of it. */
export type ScannedFolder = FolderStamp & { slug: string }

// This thread is started before anything else of a build is loaded, and so loads next to nothing.
const task: unknown = workerData
if (parentPort && typeof task === 'object' && task && 'scan' in task) {
  parentPort.postMessage(scan(String(task.scan)))
}

/** Stamps all live blogs of a content folder; reads no file. */
export function scan(root: string): ScannedFolder[] {
  const folder = join(root, 'live-blogs')
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return [] // what is missing is told of where the folder is listed
  }
  return names.map((slug) => ({ slug, ...stampFolder(join(folder, slug)) }))
}
