import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

import { type ArchiveParts, createArchive } from '../archive/create-archive.ts'
import { loadArchive, readSiteUrl } from '../archive/load-archive.ts'
import type { Problem } from '../model/problem.ts'
import { writeSearchIndex } from '../search/write-search-index.ts'
import type { Site } from '../views/site.ts'
import { faultOfOut } from './check-out.ts'
import { type CompiledPages, compilePages } from './compile-pages.ts'
import { writePictures } from './write-pictures.ts'
import { hostWarnings } from './host-limits.ts'
import type { BuildProgress } from './progress.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { renderSite } from './render-site.ts'
import { RenderThreads } from './render-threads.ts'
import { replaceOutput } from './replace-output.ts'
import { createSite } from './site.ts'

export interface BuildOptions {
  /** The content folder. */
  content: string
  /** Where the site is written. */
  out: string
  /** Whether to make the search index. */
  search: boolean
}

/** What a build published, or why it did not. */
export type BuildResult =
  | { published: PublishedCounts; problems: Problem[] }
  | { published: undefined; problems: Problem[] }

export interface PublishedCounts {
  liveBlogs: number
  entries: number
  topics: number
  pages: number
  files: number
  bytes: number
  /** What the chosen host would refuse, in full sentences. */
  hostWarnings: string[]
}

/** The folder that was named for the site must not be written to. */
export class UnusableOut extends Error {}

/** The folder of what builds keep for the next one. */
const CACHE = join(PROJECT_ROOT, '.cache')

/**
 * Builds the whole site: reads and checks the content, renders every page, and then puts the new
 * site in the place of the old. With an error in the content nothing is written, and the last good
 * site stays as it is.
 *
 * @throws on faults of the program or the machine; the last good site stays then, too
 */
export async function buildSite(
  options: BuildOptions,
  progress: BuildProgress,
): Promise<BuildResult> {
  const out = resolve(options.out)
  const fault = faultOfOut(options.out, options.content)
  if (fault !== undefined) throw new UnusableOut(fault)
  mkdirSync(dirname(out), { recursive: true })
  // Beside the output, so that files can be moved there; named anew, so that two builds never meet.
  const built = mkdtempSync(join(dirname(out), `.${basename(out)}.building-`))
  try {
    return await buildInto(built, out, options, progress)
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

async function buildInto(
  built: string,
  out: string,
  { content, search }: BuildOptions,
  progress: BuildProgress,
): Promise<BuildResult> {
  const url = readSiteUrl(content)
  progress.start('compile')
  const compiling = url === undefined ? undefined : compilePages(url, join(CACHE, 'compiled'))
  // Awaited below; until then a failure must not count as one that nobody handles.
  compiling?.catch(() => undefined)

  progress.start('check')
  const { parts, problems, read } = await loadArchive(content)
  progress.done('check', { 'live blogs': read.liveBlogs, entries: read.entries })
  if (!parts || !compiling) return { published: undefined, problems }
  const threads = new RenderThreads(parts, built)
  try {
    const published = await publish(parts, threads, compiling, built, out, search, progress)
    return { published, problems }
  } finally {
    await threads.stop()
  }
}

async function publish(
  parts: ArchiveParts,
  threads: RenderThreads,
  compiling: Promise<CompiledPages>,
  built: string,
  out: string,
  search: boolean,
  progress: BuildProgress,
): Promise<PublishedCounts> {
  const site = createSite(createArchive(parts))
  const pictures = writePictures(site.archive, built, join(CACHE, 'pictures'))
  pictures.catch(() => undefined)

  const { folder, assets } = await compiling
  progress.done('compile', {})
  progress.start('render')
  cpSync(assets, built, { recursive: true })
  const pages = await renderSite(site, threads, folder, built, (done, total) => {
    progress.step('render', done, total)
  })
  progress.done('render', { pages })
  progress.start('pictures')
  progress.done('pictures', { files: await pictures })
  if (search) await makeSearchIndex(site, built, progress)

  progress.start('publish')
  const { files, bytes, changed, removed } = replaceOutput(built, out)
  progress.done('publish', { files, changed: changed.length, removed: removed.length })
  const { liveBlogs, topics, settings } = site.archive
  return {
    liveBlogs: liveBlogs.length,
    entries: liveBlogs.reduce((sum, { entries }) => sum + entries.length, 0),
    topics: topics.size,
    pages,
    files,
    bytes,
    hostWarnings: hostWarnings(settings.host, files, bytes),
  }
}

async function makeSearchIndex(site: Site, built: string, progress: BuildProgress): Promise<void> {
  progress.start('search')
  const scratch = join(CACHE, 'search')
  const { records } = await writeSearchIndex(site, built, scratch, (done, total) => {
    progress.step('search', done, total)
  })
  progress.done('search', { entries: records })
}
