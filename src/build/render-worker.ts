import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'

import { createArchive } from '../archive/create-archive.ts'
import { loadCompiledPages } from './compile-pages.ts'
import { provideSite } from './current-site.ts'
import { OutputWriter } from './output-writer.ts'
import { listPages, renderPages } from './render-pages.ts'
import { RenderQueue } from './render-queue.ts'
import type { RenderStart, RenderTask } from './render-threads.ts'
import { createSite } from './site.ts'

if (!parentPort) throw new Error('this file is run as a thread of a build')

// What arrives here was made by our own main thread a moment ago.
const { parts, built, queue } = workerData as RenderTask
const site = createSite(createArchive(parts))
provideSite(site)
const [compiled] = (await once(parentPort, 'message')) as [RenderStart]
const app = await loadCompiledPages(compiled)
const pages = await listPages(app)
await renderPages(app, pages, site.links.base, new OutputWriter(built), new RenderQueue(queue))
parentPort.close()
