import type { Site } from '../views/site.ts'

const KEY: unique symbol = Symbol.for('as-it-happened.site')

const shared: typeof globalThis & { [KEY]?: Site } = globalThis

/**
 * Hands the site over to the pages. Astro compiles pages into modules of their own, so the two
 * sides share no module state; the global symbol registry is what they share.
 */
export function provideSite(site: Site): void {
  shared[KEY] = site
}

/** The site that the running build or dev server publishes. */
export function currentSite(): Site {
  const site = shared[KEY]
  if (!site) throw new Error('There is no page to show until the content is without errors.')
  return site
}
