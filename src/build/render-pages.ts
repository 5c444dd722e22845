import type { RouteData } from 'astro'

import type { OutputWriter } from './output-writer.ts'
import type { PageApp } from './page-app.ts'
import { contentOf } from './page-response.ts'
import type { RenderQueue } from './render-queue.ts'

/** One page to render: where it is, and by which route. */
export interface PagePath {
  route: RouteData
  /** From `/`, without the base; a page's ends in a slash. */
  path: string
  /** Below the output folder: `live/x/index.html`. */
  file: string
}

/**
 * All pages that the routes list, sorted by file, so that the pages of one live blog come one after
 * another: they share their entries’ HTML.
 *
 * @throws when two routes list the same page
 */
export async function listPages(app: PageApp): Promise<PagePath[]> {
  const pages = new Map<string, PagePath>()
  for (const route of app.routes) {
    if (!route.prerender || route.type === 'redirect' || route.origin === 'internal') continue
    for (const params of await app.listParams(route)) {
      const path = pathOf(route, params)
      const file = fileOf(route, path)
      const other = pages.get(file)
      if (other) {
        throw new Error(`${file} is listed by ${other.route.component} and by ${route.component}`)
      }
      pages.set(file, { route, path, file })
    }
  }
  return [...pages.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/**
 * Renders those pages of the list that the queue deals to this thread, and writes each as it is
 * done, so that memory does not grow with the site.
 *
 * @throws when a page answers with anything but 200 (404 for the page of that name)
 */
export async function renderPages(
  app: PageApp,
  pages: readonly PagePath[],
  base: string,
  writer: OutputWriter,
  queue: RenderQueue,
  onPage?: () => void,
): Promise<void> {
  for (let range = queue.take(pages.length); range; range = queue.take(pages.length)) {
    for (const page of pages.slice(range.start, range.end)) {
      writer.write(page.file, await renderPage(app, page, base))
      queue.finishOne()
      onPage?.()
    }
  }
}

async function renderPage(
  app: PageApp,
  { route, path, file }: PagePath,
  base: string,
): Promise<string | Uint8Array> {
  const url = new URL(base.slice(0, -1) + encodeURI(path), 'http://localhost')
  const response = await app.render(new Request(url), route)
  if (response.status !== (file === '404.html' ? 404 : 200)) {
    throw new Error(`${path} was answered with status ${response.status}`)
  }
  return contentOf(response)
}

function pathOf(route: RouteData, params: Readonly<Record<string, string>>): string {
  const segments = route.segments.map((parts) =>
    parts
      .map(({ content, dynamic, spread }) =>
        dynamic ? (params[spread ? content.replace(/^\.\.\./, '') : content] ?? '') : content,
      )
      .join(''),
  )
  const path = `/${segments.filter((segment) => segment !== '').join('/')}`
  return route.type === 'endpoint' || path === '/' ? path : `${path}/`
}

function fileOf(route: RouteData, path: string): string {
  if (route.type === 'endpoint') return path.slice(1)
  return path === '/404/' ? '404.html' : `${path.slice(1)}index.html`
}
