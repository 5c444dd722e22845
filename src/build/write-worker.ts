import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

import { z } from 'zod'

const { root } = z.object({ root: z.string() }).parse(workerData)
const folders = new Set<string>()

/** What the writer sends; its own thread made it, so it is trusted. */
type Message = { path: string; content: ArrayBuffer } | 'end'

parentPort?.on('message', (message: Message) => {
  if (message === 'end') {
    parentPort?.close()
    return
  }
  const { path, content } = message
  try {
    const file = join(root, path)
    const folder = dirname(file)
    if (!folders.has(folder)) {
      mkdirSync(folder, { recursive: true })
      folders.add(folder)
    }
    writeFileSync(file, new Uint8Array(content))
    parentPort?.postMessage({ bytes: content.byteLength })
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) })
  }
})
