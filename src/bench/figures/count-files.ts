import { statSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from '../../build/list-files.ts'
import type { Workbench } from '../workbench.ts'

/** How many files something is, and their bytes. */
export interface FileCount {
  /** `days`, or a whole site: `whole site with search` */
  what: string
  files: number
  bytes: number
}

/** The kinds of published files, by what their path below the site begins and ends with. */
const KINDS: readonly (readonly [kind: string, path: RegExp])[] = [
  ['search', /^(?:search|pagefind)\//],
  ['feeds', /^feeds\/|(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/],
  ['covers', /^live\/[^/]+\/index\.html$/],
  ['days', /^live\/[^/]+\/[^/]+\/index\.html$/],
  ['share pages', /^live\/[^/]+\/[^/]+\/[^/]+\/index\.html$/],
  ['topics', /^topics\//],
  ['people', /^people\//],
  ['archive', /^archive\//],
]

/** Everything else: the home page, style sheets, typefaces, the sitemap, pictures. */
const OTHER = 'home page, assets and the rest'

/** Counts our sites by kind of file, and each site as a whole, Hugo’s too where it is there. */
export async function countFiles(bench: Workbench): Promise<FileCount[]> {
  const withSearch = await bench.product.builtSite(true)
  const without = await bench.product.builtSite(false)
  const hugo = await bench.withHugo((peer) => peer.builtSite())
  return [
    ...countKinds(withSearch),
    countAll('whole site with search', withSearch),
    countAll('whole site without search', without),
    ...(hugo === undefined ? [] : [countAll('Hugo’s site', hugo)]),
  ]
}

/** The kind of a published file, from its path below the site. */
export function kindOf(path: string): string {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? OTHER
}

/** In the order of `KINDS`; kinds of which there is no file are left out. */
function countKinds(site: string): FileCount[] {
  const bytes = new Map<string, number[]>()
  for (const path of listFiles(site)) {
    const kind = kindOf(path)
    const own = bytes.get(kind) ?? []
    own.push(sizeOf(site, path))
    bytes.set(kind, own)
  }
  return [...KINDS.map(([kind]) => kind), OTHER].flatMap((what) => {
    const own = bytes.get(what)
    return own ? [{ what, files: own.length, bytes: sum(own) }] : []
  })
}

function countAll(what: string, site: string): FileCount {
  const bytes = listFiles(site).map((path) => sizeOf(site, path))
  return { what, files: bytes.length, bytes: sum(bytes) }
}

function sizeOf(site: string, path: string): number {
  return statSync(join(site, path)).size
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
