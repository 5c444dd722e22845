import type { RouteData } from 'astro'
import { z } from 'zod'

import type { PageStyles } from './load-compiled-pages.ts'

/** The compiled pages: takes a request, and gives the page. */
export interface PageApp {
  routes: readonly RouteData[]
  /** The route of a page's file, as Astro names it: `src/pages/index.astro`. */
  route(component: string): RouteData | undefined
  /** The parameters of the pages of a route; one empty set for a route without any. */
  listParams(route: RouteData): Promise<Readonly<Record<string, string>>[]>
  render(request: Request, route: RouteData): Promise<Response>
}

/** What Astro 7 compiles pages into. Astro is pinned to one version; a change is told here. */
interface AstroApp {
  manifest: { routes: readonly { routeData: RouteData }[] }
  setInternals(internals: { pagesByKeys: Map<string, PageStyles> }): void
  setOptions(options: object): void
  getComponentByRoute(route: RouteData): Promise<unknown>
  render(request: Request, options: { routeData: RouteData }): Promise<Response>
}

const pathsSchema = z.array(z.looseObject({ params: z.record(z.string(), z.string()) }))

/**
 * Loads compiled pages.
 *
 * @param entry the file to import, as a URL
 * @param styles which style sheets each page links, as Astro found out when it compiled
 * @throws when they are not what this version of Astro makes
 */
export async function loadPageApp(
  entry: string,
  styles: readonly (readonly [string, PageStyles])[],
): Promise<PageApp> {
  const module: unknown = await import(entry)
  const app = typeof module === 'object' && module && 'app' in module ? module.app : undefined
  if (!isAstroApp(app)) {
    throw new Error(
      'Astro’s compiled pages have no app as they used to: see src/build/compile/page-app.ts',
    )
  }
  app.setInternals({ pagesByKeys: new Map(styles) })
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => true }, level: 'silent' } },
  })
  const routes = app.manifest.routes.map(({ routeData }) => routeData)
  // For a route that has a path of its own, Astro does not ask `getStaticPaths` whether a page is among
  // all that the route lists: which pages there are, we know, and to list them all costs more than one.
  const byComponent = new Map(
    routes.map((route) => [route.component, { ...route, pathname: route.route }]),
  )
  return {
    routes,
    route: (component) => byComponent.get(component),
    listParams: async (route) => {
      if (route.params.length === 0) return [{}]
      const component = await app.getComponentByRoute(route)
      if (!hasStaticPaths(component)) throw new Error(`${route.component} has no getStaticPaths`)
      const paths = pathsSchema.parse(await component.getStaticPaths())
      return paths.map(({ params }) => params)
    },
    render: (request, routeData) => app.render(request, { routeData }),
  }
}

function isAstroApp(value: unknown): value is AstroApp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'manifest' in value &&
    ['setInternals', 'setOptions', 'getComponentByRoute', 'render'].every(
      (method) => typeof Reflect.get(value, method) === 'function',
    )
  )
}

function hasStaticPaths(value: unknown): value is { getStaticPaths: () => unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'getStaticPaths' in value &&
    typeof value.getStaticPaths === 'function'
  )
}
