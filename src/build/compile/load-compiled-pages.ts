import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { z } from 'zod'

import { PAGES, STYLES } from './compile-pages.ts'
import { loadPageApp, type PageApp } from './page-app.ts'
import { usePageResponse } from './page-response.ts'

const styleSchema = z.looseObject({ route: z.looseObject({}), component: z.string() })

/** What Astro notes of a page beside its code: which style sheets it links. */
export type PageStyles = z.infer<typeof styleSchema>

const ENTRY = /^prerender-entry\..*\.mjs$/

/**
 * Loads compiled pages into this thread.
 *
 * @param folder of `CompiledPages`
 */
export async function loadCompiledPages(folder: string): Promise<PageApp> {
  usePageResponse()
  const pages = join(folder, PAGES)
  const entry = readdirSync(pages).find((name) => ENTRY.test(name))
  if (entry === undefined) throw new Error(`no compiled pages in ${pages}`)
  const styles = z
    .array(z.tuple([z.string(), styleSchema]))
    .parse(JSON.parse(readFileSync(join(folder, STYLES), 'utf8')))
  return loadPageApp(pathToFileURL(join(pages, entry)).href, styles)
}
