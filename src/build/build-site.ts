import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { checkTree } from '../archive/check-tree.ts'
import { listContent } from '../archive/content-tree.ts'
import type { KeptContent } from '../archive/open-archive.ts'
import { contentRoot, loadSiteFiles, type SiteFiles } from '../archive/site-files.ts'
import { inReadingOrder, type Problem } from '../model/problem.ts'
import { withBuildLock } from './build-lock.ts'
import type { BuildSession } from './build-session.ts'
import { type BuildPlace, buildPlace, CACHE, partPlace } from './build-place.ts'
import { faultOfOut } from './check-out.ts'
import { type CompiledPages, compilePages } from './compile/compile-pages.ts'
import { startContentScan } from './changes/content-scan.ts'
import { findChanges, toldChanges } from './changes/find-changes.ts'
import type { PublishedTable } from './files/published-table.ts'
import { hostWarnings } from './host-limits.ts'
import { StateStore } from './changes/kept-state.ts'
import type { BuildProgress } from './progress.ts'
import { findParts, mergeParts, verifyParts } from './parts/merge-parts.ts'
import { isInPart, type Part } from './parts/part.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { type Published, publishSite } from './publish-site.ts'
import { joinContent, type LastBuild, readContent, type Top } from './read-content.ts'
import { combineKey, sourceDigest } from './source-key.ts'
import { WorkThreads } from './threads/work-threads.ts'

export interface BuildOptions {
  /** The content folder. */
  content: string
  /** Where the site is written. */
  out: string
  /** Whether to make the search index. */
  search: boolean
  /** The part to build; the whole site without it. */
  part?: Part
  /** Whether to bring together the parts that were built, instead of reading and rendering all. */
  merge?: boolean
}

/** What a build published, or why it did not. */
export interface BuildResult {
  /** `undefined` when an error in the content stopped it. */
  published: PublishedCounts | undefined
  /** Of the content that was read: all of it, or what has changed since the last build. */
  problems: Problem[]
  /** How many warnings there are in content that has not changed, and which are not told again. */
  olderWarnings: number
}

export interface PublishedCounts {
  liveBlogs: number
  entries: number
  topics: number
  /** Pages and feeds of the site, and how many of them were rendered. */
  pages: number
  rendered: number
  /** Files of the site, and those that this build changed or removed. */
  files: number
  bytes: number
  changed: string[]
  removed: string[]
  /** What the chosen host would refuse, in full sentences. */
  hostWarnings: string[]
}

/** The folder that was named for the site must not be written to. */
export class UnusableOut extends Error {}

/**
 * Builds the site: reads and checks what has changed in the content, renders what shows it, and then
 * changes the published site. Where it is in doubt whether the last build can be built upon, it reads
 * and renders everything. With an error in the content nothing is written, and the last good site stays
 * as it is.
 *
 * @param session of a process that builds again and again
 * @throws on faults of the program or the machine; the last good site stays then, too
 */
export async function buildSite(
  options: BuildOptions,
  progress: BuildProgress,
  session?: BuildSession,
): Promise<BuildResult> {
  const { part } = options
  const fault = part ? undefined : faultOfOut(options.out, options.content)
  if (fault !== undefined) throw new UnusableOut(fault)
  const place = { ...buildPlace(options.content, options.out), ...(part && partPlace(part)) }
  mkdirSync(dirname(place.out), { recursive: true })
  let hasWaited = false
  const waits = (process: number) => {
    hasWaited = true
    progress.note(`Waiting for another build of this site to end (process ${process}).`)
  }
  return withBuildLock(place.lock, waits, async () => {
    const threads = new WorkThreads()
    const changed = session?.takeChanged()
    let isBuilt = false
    try {
      rmSync(place.staging, { recursive: true, force: true })
      // What was found before the wait may be different now.
      if (hasWaited) startContentScan(place.content)
      const result = await build(place, options, threads, progress, session, changed)
      isBuilt = result.published !== undefined
      return result
    } finally {
      // What could not be published is still to be built.
      if (!isBuilt) session?.note(changed ?? [])
      await threads.stop()
      rmSync(place.staging, { recursive: true, force: true })
    }
  })
}

async function build(
  place: BuildPlace,
  options: BuildOptions,
  threads: WorkThreads,
  progress: BuildProgress,
  session: BuildSession | undefined,
  changed: ReadonlySet<string> = new Set(),
): Promise<BuildResult> {
  const { part, merge = false } = options
  const search = options.search && !part
  const top = readTop(options)
  const { settings } = top.siteFiles
  const source = sourceDigest(PROJECT_ROOT)
  const keyOf = (of?: Part) => {
    // Parts must have been read with the same topics and people.
    const names = of && namesOf(top.siteFiles)
    return combineKey(source, { settings, search: search && !of, part: of, names })
  }
  progress.start('compile')
  const compiling =
    settings && startCompiling(combineKey(source, { url: settings.url }), settings.url)

  progress.start('check')
  const store = new StateStore(place.kept)
  const key = keyOf(part)
  const merged = merge ? mergeParts(findParts(), keyOf, store, place.staging) : undefined
  if (merged) await verifyParts(threads, place.content, top.tree.liveBlogs, merged.liveBlogs)
  const inMemory = existsSync(place.out) ? session?.state(key, store.stamp()) : undefined
  const last = merged
    ? undefined
    : inMemory
      ? { state: inMemory, found: toldChanges(inMemory, top.tree.liveBlogs, changed) }
      : await lastBuild(store, key, place, threads, top, progress)
  const read = merged
    ? joinContent(top, store.records, merged.liveBlogs, progress)
    : await readContent(threads, top, store.records, last, progress, part !== undefined)
  const problems = inReadingOrder([...top.problems, ...read.problems])
  const { olderWarnings } = read
  if (!read.content || !compiling) return { published: undefined, problems, olderWarnings }
  const { published, state } = await publishSite(
    { place, threads, store, progress, search, key, isPart: part !== undefined },
    read.content,
    { last, merged },
    compiling,
  )
  session?.keep(state, store.stamp())
  return { published: countsOf(read.content, published, state.published), problems, olderWarnings }
}

function namesOf({ vocabulary: { topics, people } }: SiteFiles): unknown {
  return [[...(topics?.values() ?? [])], [...(people?.values() ?? [])]]
}

function readTop({ content, part }: BuildOptions): Top {
  const root = contentRoot(content)
  const problems: Problem[] = []
  const tree = listContent(root.path)
  checkTree(root, tree, problems)
  const siteFiles = loadSiteFiles(root, tree, problems)
  const liveBlogs = part ? tree.liveBlogs.filter((slug) => isInPart(slug, part)) : tree.liveBlogs
  return { root, tree: { ...tree, liveBlogs }, problems, siteFiles }
}

function startCompiling(key: string, url: string): Promise<CompiledPages> {
  const compiling = compilePages(key, url, join(CACHE, 'compiled'))
  // Awaited later; until then a failure must not count as one that nobody handles.
  compiling.catch(() => undefined)
  return compiling
}

/** The last build, if this one can build upon it; says why, if not. */
async function lastBuild(
  store: StateStore,
  key: string,
  place: BuildPlace,
  threads: WorkThreads,
  { tree }: Top,
  progress: BuildProgress,
): Promise<LastBuild | undefined> {
  const last = store.load(key)
  if (!last.state) {
    buildsEverything(progress, last.doubt)
    return
  }
  const found = await findChanges(threads, place, tree.liveBlogs, last.state)
  if (typeof found === 'string') {
    buildsEverything(progress, found)
    return
  }
  return { state: last.state, found }
}

function buildsEverything(progress: BuildProgress, reason: string): undefined {
  progress.note(`Building everything: ${reason}.`)
}

function countsOf(
  content: KeptContent,
  published: Published,
  table: PublishedTable,
): PublishedCounts {
  const { settings, topics, liveBlogs } = content
  const summaries = liveBlogs.flatMap(({ summary }) => summary ?? [])
  const { files, bytes } = published
  return {
    ...published,
    liveBlogs: summaries.length,
    entries: summaries.reduce((sum, { tally }) => sum + tally.entries, 0),
    topics: topics.length,
    hostWarnings: hostWarnings(settings.host, {
      files,
      bytes,
      largerThan: (limit) => table.largerThan(limit),
    }),
  }
}
