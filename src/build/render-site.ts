import type { Site } from '../views/site.ts'
import { loadCompiledPages } from './compile-pages.ts'
import { provideSite } from './current-site.ts'
import { OutputWriter } from './output-writer.ts'
import { listPages, renderPages } from './render-pages.ts'
import type { RenderThreads } from './render-threads.ts'

/**
 * Renders all pages of a site, in this thread and in those beside it.
 *
 * @param compiled folder of compiled pages
 * @param built where pages are written
 * @returns how many pages there are
 */
export async function renderSite(
  site: Site,
  threads: RenderThreads,
  compiled: string,
  built: string,
  onPage: (done: number, total: number) => void,
): Promise<number> {
  const { queue } = threads
  threads.start(compiled)
  provideSite(site)
  const app = await loadCompiledPages(compiled)
  const pages = await listPages(app)
  await renderPages(app, pages, site.links.base, new OutputWriter(built), queue, () => {
    onPage(queue.done, pages.length)
  })
  await threads.finish()
  return pages.length
}
