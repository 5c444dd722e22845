import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { PROJECT_ROOT } from '../project-root.ts'
import { keepFolder } from './keep-folder.ts'

/** Compiled pages on disk. */
export interface CompiledPages {
  folder: string
  /** Style sheets, scripts, fonts and the files of `public/`, as they are published. */
  assets: string
  /** Whether they were there already. */
  reused: boolean
}

/** Names in the folder of compiled pages. */
export const PAGES = 'pages'
export const ASSETS = 'assets'
export const STYLES = 'styles.json'

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
  keepFolder(unfinished, kept)
}
