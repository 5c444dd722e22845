import { fileURLToPath } from 'node:url'

import type { AstroInlineConfig, AstroIntegration } from 'astro'

import type { SiteSettings } from '../model/site-settings.ts'
import { Links } from '../views/links.ts'

/** The folder of the project. */
export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What `astro.config.mjs` would say, for a site with these settings. */
export function astroConfig(
  settings: Pick<SiteSettings, 'url'>,
  outDir: string,
  integrations: AstroIntegration[],
): AstroInlineConfig {
  const { origin, base } = new Links(settings.url)
  return {
    root: PROJECT_ROOT,
    configFile: false,
    site: origin,
    base,
    outDir,
    cacheDir: '.cache/astro',
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    devToolbar: { enabled: false },
    logLevel: 'warn',
    integrations,
  }
}
