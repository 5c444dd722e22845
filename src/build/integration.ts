import type { AstroIntegration } from 'astro'

import type { Site } from '../views/site.ts'
import { provideSite } from './current-site.ts'
import type { OutputWriter } from './output-writer.ts'
import { pageAppOf } from './page-app.ts'
import { renderPages } from './render-pages.ts'

/** What the rendering of a build needs, and whom it tells. */
export interface RenderJob {
  /** The site, once its content is loaded; Astro compiles the pages meanwhile. */
  site: Promise<Site>
  writer: OutputWriter
  onCompiled: () => void
  onPage: (done: number, total: number) => void
}

/**
 * The Astro integration of a build. Astro compiles the pages and lists their paths; rendering and
 * writing are ours, since Astro’s own loop costs more than the rendering (docs/decisions/).
 */
export function renderIntegration(job: RenderJob): AstroIntegration {
  return {
    name: 'as-it-happened',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          name: 'as-it-happened',
          setup: async () => {
            await standard.setup?.()
            job.onCompiled()
          },
          getStaticPaths: async () => {
            const site = await job.site
            provideSite(site)
            const paths = await standard.getStaticPaths()
            await renderPages(pageAppOf(standard), paths, site.links.base, job.writer, job.onPage)
            return []
          },
          render: (request, options) => standard.render(request, options),
          teardown: async () => {
            await standard.teardown?.()
          },
        }))
      },
    },
  }
}
