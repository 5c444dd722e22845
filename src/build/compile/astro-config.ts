import type { AstroInlineConfig, AstroIntegration } from 'astro'

import type { SiteSettings } from '../../model/site-settings.ts'
import { Links } from '../../views/links.ts'
import { PROJECT_ROOT } from '../project-root.ts'

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
    // Scripts stay files, however small: a strict Content-Security-Policy lets no other run.
    vite: { build: { assetsInlineLimit: 0 } },
    integrations,
  }
}
