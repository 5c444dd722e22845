import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type AstroIntegration, build } from 'astro'
import { z } from 'zod'

import { astroConfig } from './astro-config.ts'
import { ASSETS, PAGES, STYLES } from './compile-pages.ts'

/**
 * Libraries become part of the compiled pages, cut down to what these use of them: a hundred small modules
 * take a tenth of a second to find and load in each build. A build loads zod anyway; HarfBuzz and sharp
 * find their binaries beside themselves.
 */
const BUNDLED = { noExternal: true as const, external: ['zod', 'zod/v4', 'harfbuzzjs', 'sharp'] }

const [url, folder] = z.tuple([z.url(), z.string()]).parse(process.argv.slice(2))
const config = astroConfig({ url }, join(folder, ASSETS), [keepCompiledPages(folder)])
await build({
  ...config,
  vite: { ...config.vite, environments: { prerender: { resolve: BUNDLED } } },
})

/**
 * An Astro integration that keeps the compiled pages, which Astro would use and throw away, and
 * renders none of them.
 */
function keepCompiledPages(to: string): AstroIntegration {
  let styles: ReadonlyMap<string, unknown> = new Map()
  return {
    name: 'as-it-happened',
    hooks: {
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') styles = pages
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            cpSync(join(to, ASSETS, '.prerender'), join(to, PAGES), { recursive: true })
            writeFileSync(join(to, STYLES), JSON.stringify([...styles]))
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}
