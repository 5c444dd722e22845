import { parentPort, workerData } from 'node:worker_threads'

import { z } from 'zod'

import { loadArchive } from '../archive/load-archive.ts'

const { content } = z.object({ content: z.string() }).parse(workerData)
parentPort?.postMessage(await loadArchive(content))
