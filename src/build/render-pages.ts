import type { RouteData } from 'astro'

import type { OutputWriter } from './output-writer.ts'
import type { PageApp } from './page-app.ts'

/** One page to render: where it is, and by which route. */
export interface PagePath {
  /** From `/`, without the base. */
  pathname: string
  route: RouteData
}

/**
 * Renders pages through Astro’s compiled pages and writes them as it goes, so that memory does not
 * grow with the site. Pages of one live blog come one after another, since they share their
 * entries’ HTML.
 *
 * @throws when a page answers with anything but 200 (404 for the page of that name)
 */
export async function renderPages(
  app: PageApp,
  paths: readonly PagePath[],
  base: string,
  writer: OutputWriter,
  onPage: (done: number, total: number) => void,
): Promise<void> {
  const ordered = paths
    .map((path) => ({ ...path, file: outputFile(path) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  for (const [index, { pathname, route, file }] of ordered.entries()) {
    const url = new URL(base.slice(0, -1) + encodeURI(requestPath(pathname, route)), 'http://localhost')
    const response = await app.render(new Request(url), { routeData: route })
    if (response.status !== (file === '404.html' ? 404 : 200)) {
      throw new Error(`${pathname} was answered with status ${response.status}`)
    }
    writer.write(file, new Uint8Array(await response.arrayBuffer()))
    onPage(index + 1, ordered.length)
  }
}

/** The file of a page, below the output folder: `/live/x/` is `live/x/index.html`. */
export function outputFile({ pathname, route }: PagePath): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (route.type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}

function requestPath(pathname: string, route: RouteData): string {
  const path = pathname.startsWith('/') ? pathname : `/${pathname}`
  return route.type === 'endpoint' || path.endsWith('/') ? path : `${path}/`
}
