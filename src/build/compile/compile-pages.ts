import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { z } from 'zod'

import { usePageResponse } from './page-response.ts'
import { PROJECT_ROOT } from '../project-root.ts'
import { loadPageApp, type PageApp } from './page-app.ts'

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

/** Names in the folder of compiled pages. */
export const PAGES = 'pages'
export const ASSETS = 'assets'
export const STYLES = 'styles.json'

/** How many sources’ pages are kept: this one’s, and those of other addresses and branches. */
const MOST_KEPT = 8

const ENTRY = /^prerender-entry\..*\.mjs$/

/**
 * Compiles the pages with Astro, or takes those that an earlier build compiled from the same source.
 * Astro and Vite run in a process of their own, so that the content is read meanwhile and their
 * memory is given back.
 *
 * @param key hash of all that compiled pages follow from
 * @param url the site's address, which is compiled into links to assets
 * @param folder where compiled pages are kept, each in a folder named for its source
 */
export async function compilePages(
  key: string,
  url: string,
  folder: string,
): Promise<CompiledPages> {
  const kept = join(folder, key)
  const reused = existsSync(kept)
  if (reused) utimesSync(kept, new Date(), new Date())
  else await compile(url, folder, kept)
  return { folder: kept, assets: join(kept, ASSETS), reused }
}

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

async function compile(url: string, folder: string, kept: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const unfinished = mkdtempSync(`${kept}.`)
  const script = fileURLToPath(new URL('./compile-process.ts', import.meta.url))
  const child = spawn(process.execPath, [script, url, unfinished], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`the pages could not be compiled (${signal ?? `exit code ${code}`})`))
    })
  })
  takeOver(unfinished, kept)
  dropOldest(folder)
}

/** Gives finished pages their name; a build beside this one may have been first with the same. */
function takeOver(unfinished: string, kept: string): void {
  try {
    renameSync(unfinished, kept)
  } catch (error) {
    if (!existsSync(kept)) throw error
    rmSync(unfinished, { recursive: true })
  }
}

/** When pages were last made or taken; 0 for those that a build beside this one has just removed. */
function usedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** Pages of sources that are long gone are of no use; those of a build beside this one are. */
function dropOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => ({ name, used: usedAt(join(folder, name)) }))
    .sort((a, b) => b.used - a.used)
  for (const { name } of byAge.slice(MOST_KEPT)) {
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}
