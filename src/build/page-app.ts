import type { AstroPrerenderer, RouteData } from 'astro'

/** The compiled pages: takes a request, and gives the page. */
export interface PageApp {
  render(request: Request, options: { routeData: RouteData }): Promise<Response>
}

/**
 * The compiled pages behind Astro's own prerenderer, after its `setup()`. Astro 7 keeps them in a
 * property that its types do not show; Astro is pinned to one version, and a change is told here.
 */
export function pageAppOf(prerenderer: AstroPrerenderer): PageApp {
  const app: unknown = 'app' in prerenderer ? prerenderer.app : undefined
  if (!isPageApp(app)) {
    throw new Error('Astro’s prerenderer no longer has its app: see src/build/page-app.ts')
  }
  return app
}

function isPageApp(value: unknown): value is PageApp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'render' in value &&
    typeof value.render === 'function'
  )
}
