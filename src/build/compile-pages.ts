import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { AstroIntegration } from 'astro'
import { z } from 'zod'

import { astroConfig, PROJECT_ROOT } from './astro-config.ts'
import { loadPageApp, type PageApp } from './page-app.ts'
import { sourceKey } from './source-key.ts'

/** Compiled pages on disk. */
export interface CompiledPages {
  folder: string
  /** Style sheets, scripts, fonts and the files of `public/`, as they are published. */
  assets: string
  /** Whether they were there already. */
  reused: boolean
}

const styleSchema = z.looseObject({ route: z.looseObject({}), component: z.string() })

/** What Astro notes of a page beside its code: which style sheets it links. */
export type PageStyles = z.infer<typeof styleSchema>

const PAGES = 'pages'
const ASSETS = 'assets'
const STYLES = 'styles.json'
const ENTRY = /^prerender-entry\..*\.mjs$/

/**
 * Compiles the pages with Astro, or takes those that an earlier build compiled from the same source.
 *
 * @param url the site's address, which is compiled into links to assets
 * @param folder where compiled pages are kept, each in a folder named for its source
 */
export async function compilePages(url: string, folder: string): Promise<CompiledPages> {
  const kept = join(folder, sourceKey(PROJECT_ROOT, { url }))
  const reused = existsSync(kept)
  if (!reused) await compile(url, folder, kept)
  return { folder: kept, assets: join(kept, ASSETS), reused }
}

/**
 * Loads compiled pages into this thread.
 *
 * @param folder of `CompiledPages`
 */
export async function loadCompiledPages(folder: string): Promise<PageApp> {
  const pages = join(folder, PAGES)
  const entry = readdirSync(pages).find((name) => ENTRY.test(name))
  if (entry === undefined) throw new Error(`no compiled pages in ${pages}`)
  const styles = z
    .array(z.tuple([z.string(), styleSchema]))
    .parse(JSON.parse(readFileSync(join(folder, STYLES), 'utf8')))
  return loadPageApp(pathToFileURL(join(pages, entry)).href, styles)
}

async function compile(url: string, folder: string, kept: string): Promise<void> {
  const { build } = await import('astro')
  // Only the newest are kept: pages of another source are of no use to anyone.
  rmSync(folder, { recursive: true, force: true })
  const unfinished = `${kept}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  await build(astroConfig({ url }, join(unfinished, ASSETS), [keepCompiledPages(unfinished)]))
  renameSync(unfinished, kept)
}

/**
 * An Astro integration that keeps the compiled pages, which Astro would use and throw away, and
 * renders none of them.
 */
function keepCompiledPages(folder: string): AstroIntegration {
  let styles: Map<string, unknown> | undefined
  return {
    name: 'as-it-happened',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        styles ??= pages
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...standard,
          setup: () => Promise.resolve(),
          getStaticPaths: () => {
            cpSync(join(folder, ASSETS, '.prerender'), join(folder, PAGES), { recursive: true })
            writeFileSync(join(folder, STYLES), JSON.stringify([...(styles ?? [])]))
            return Promise.resolve([])
          },
        }))
      },
    },
  }
}
