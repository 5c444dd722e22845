import type { RouteData } from 'astro'

import type { Output } from '../../views/outputs/output.ts'
import type { PageApp } from './page-app.ts'
import { contentOf } from './page-response.ts'

/** One page to render: where it is, and by which route. */
export interface PagePath {
  route: RouteData
  /** From `/`, without the base; a page's ends in a slash. */
  path: string
  /** Below the output folder: `live/x/index.html`. */
  file: string
}

/** @throws when Astro compiled no such route */
export function locatePage(
  app: PageApp,
  { route: name, params }: Pick<Output, 'route' | 'params'>,
): PagePath {
  const route = app.route(`src/pages/${name}`)
  if (!route) throw new Error(`there is no page src/pages/${name}`)
  const path = pathOf(route, params)
  return { route, path, file: fileOf(route, path) }
}

/**
 * Renders a page.
 *
 * @throws when it answers with anything but 200 (404 for the page of that name)
 */
export async function renderPage(
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
