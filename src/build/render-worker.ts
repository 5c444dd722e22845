import { workerData } from 'node:worker_threads'

import { createArchive } from '../archive/create-archive.ts'
import { loadCompiledPages } from './compile-pages.ts'
import { provideSite } from './current-site.ts'
import { OutputWriter } from './output-writer.ts'
import { listPages, renderPages } from './render-pages.ts'
import { RenderQueue } from './render-queue.ts'
import type { RenderTask } from './render-site.ts'
import { createSite } from './site.ts'

// Made by our own main thread a moment ago.
const { parts, compiled, built, queue } = workerData as RenderTask

const site = createSite(createArchive(parts))
provideSite(site)
const app = await loadCompiledPages(compiled)
const pages = await listPages(app)
await renderPages(app, pages, site.links.base, new OutputWriter(built), new RenderQueue(queue))
