import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'

import type { ScannedFolder } from '../threads/scan-task.ts'

interface Scan {
  thread: Worker
  folders: Promise<ScannedFolder[]>
}

const started = new Map<string, Scan>()

/**
 * Starts to look through a content folder in a thread of its own. A command does this first of all: it
 * takes as long as loading the rest of the program and the last build's state.
 *
 * @param content the content folder
 */
export function startContentScan(content: string): void {
  const root = resolve(content)
  started.set(root, startScan(root))
}

/** What the scan finds that was started for a folder; it is used once. */
export async function takeContentScan(content: string): Promise<ScannedFolder[]> {
  const root = resolve(content)
  const { thread, folders } = started.get(root) ?? startScan(root)
  started.delete(root)
  thread.ref()
  return folders
}

function startScan(root: string): Scan {
  const thread = new Worker(new URL('../threads/scan-task.ts', import.meta.url), {
    workerData: { scan: root },
  })
  const folders = new Promise<ScannedFolder[]>((resolve, reject) => {
    // It was made by our own thread a moment ago.
    thread.once('message', (scanned: ScannedFolder[]) => resolve(scanned))
    thread.once('error', reject)
  })
  // Awaited when it is needed; until then a failure must not count as one that nobody handles.
  folders.catch(() => undefined)
  // A build that does not ask for it may end without it.
  thread.unref()
  return { thread, folders }
}
