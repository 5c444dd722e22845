import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type KeptContent, openArchive } from '../archive/open-archive.ts'
import { type KeptLiveBlog, RecordReader } from '../archive/record.ts'
import type { OutputGroup } from '../views/outputs/output.ts'
import { type BuildPlace, CACHE } from './build-place.ts'
import { type ChangedParts, changedParts, type LiveBlogChange } from './changed-parts.ts'
import type { CompiledPages } from './compile-pages.ts'
import { ASSETS_GROUP, groupName, picturesGroup, SEARCH_GROUP } from './group-name.ts'
import { GroupWriter, type WrittenGroup } from './group-writer.ts'
import type { KeptState, StateStore } from './kept-state.ts'
import { listFiles } from './list-files.ts'
import { OutputWriter } from './output-writer.ts'
import type { BuildProgress } from './progress.ts'
import { type OutputChanges, publishOutput } from './publish-output.ts'
import type { PublishedFile, PublishedTable } from './published-table.ts'
import type { LastBuild } from './read-content.ts'
import { WorkQueue } from './work-queue.ts'
import type { WorkThreads } from './work-threads.ts'
import { writePictures } from './write-pictures.ts'
import { writeSearch, type WrittenSearch } from './write-search.ts'

/** What a build works with. */
export interface BuildTools {
  place: BuildPlace
  threads: WorkThreads
  store: StateStore
  progress: BuildProgress
  /** Whether to make the search index. */
  search: boolean
  /** What the state follows from. */
  key: string
  /** Whether only a part of the site is made: pages of live blogs, and no others. */
  isPart: boolean
}

/** What was rendered before, and where it lies. */
export interface Rendered {
  /** The build that this one builds upon; without one, all of the output folder is made anew. */
  last: LastBuild | undefined
  /** Files that parts of the site have rendered, and that are in the staging folder. */
  merged: PublishedTable | undefined
}

/** What is now published, and what this build changed of it. */
export interface Published extends OutputChanges {
  /** Pages and feeds. */
  pages: number
  rendered: number
  files: number
  bytes: number
}

/** Below this many groups, other threads would take longer to start than to help. */
const GROUPS_FOR_THREADS = 100

/**
 * Renders what shows changed content, and puts it in place.
 *
 * @param rendered by earlier builds: what follows from the same is not rendered again
 */
export async function publishSite(
  tools: BuildTools,
  content: KeptContent,
  { last, merged }: Rendered,
  compiling: Promise<CompiledPages>,
): Promise<{ published: Published; state: KeptState }> {
  const { store, key } = tools
  const changes = liveBlogChanges(last?.state.liveBlogs ?? [], content.liveBlogs)
  const parts = changedParts(changes, content.liveBlogs, new RecordReader(store.records))
  const all = groupsOf(content, tools.isPart)
  const groups = last ? groupsToRender(content, last, parts, all) : all
  const before: PublishedTable =
    last?.state.published ?? merged ?? new Map<string, PublishedFile[]>()
  const { topics, people, liveBlogs } = content
  const lists = last?.state.lists ?? {}
  const facts = { key, topics, people, liveBlogs }
  if (last && groups.length === 0) {
    const state = { ...last.state, ...facts }
    if (last.found.toRead.length > 0 || last.found.retimed) store.save(state)
    const output = { changed: [], removed: [] }
    noteChanges(output)
    return { published: { ...sizeOf(before), rendered: 0, ...output }, state }
  }
  const changed = changes.map(({ slug }) => slug)
  const leantOn = { ...content, lists: { folder: store.lists, files: lists, changed } }
  const indexing = () => (tools.search ? search(tools, content, last, parts) : undefined)
  // A small change is indexed by Pagefind's process while pages are rendered by this one.
  const [indexed, rendered] = last
    ? await Promise.all([indexing(), renderGroups(tools, leantOn, groups, before, compiling)])
    : [undefined, await renderGroups(tools, leantOn, groups, before, compiling)]
  const searched = last ? indexed : await indexing()
  const written = [
    ...rendered,
    ...(last || tools.isPart ? [] : [writeAssets(tools.place, await compiling)]),
    ...(await pictures(tools, content, changes, before)),
    ...(searched ? [searched.group] : []),
  ]
  const published = nextTable(before, written, all, content, tools.search)
  const output = putInPlace(tools, before, published, written, { last, merged })
  const state = {
    ...facts,
    lists: nextLists(lists, rendered, all),
    published,
    ...(searched && { search: searched.state }),
  }
  store.save(state)
  noteChanges(output)
  const made = rendered.reduce((sum, group) => sum + group.made, 0)
  return { published: { ...sizeOf(published), rendered: made, ...output }, state }
}

function liveBlogChanges(
  before: readonly KeptLiveBlog[],
  after: readonly KeptLiveBlog[],
): LiveBlogChange[] {
  const old = new Map(before.map((kept) => [kept.slug, kept]))
  const current = new Map(after.map((kept) => [kept.slug, kept]))
  const slugs = new Set([...old.keys(), ...current.keys()])
  return [...slugs]
    .map((slug) => ({ slug, before: old.get(slug), after: current.get(slug) }))
    .filter((change) => !isSame(change))
}

function isSame({ before, after }: LiveBlogChange): boolean {
  if (before === after) return true
  return (
    before?.record === after?.record &&
    JSON.stringify(before?.summary) === JSON.stringify(after?.summary)
  )
}

function groupsOf({ liveBlogs, topics, people }: KeptContent, isPart: boolean): OutputGroup[] {
  const ofLiveBlogs = liveBlogs.flatMap(({ slug, summary }) =>
    summary ? [{ kind: 'live blog', slug } as const] : [],
  )
  if (isPart) return ofLiveBlogs
  return [
    { kind: 'site' },
    ...ofLiveBlogs,
    ...topics.map(({ slug }) => ({ kind: 'topic', slug }) as const),
    ...people.map(({ slug }) => ({ kind: 'person', slug }) as const),
  ]
}

function groupsToRender(
  { topics, people }: KeptContent,
  { state }: LastBuild,
  parts: ChangedParts,
  all: readonly OutputGroup[],
): readonly OutputGroup[] {
  // A topic's or a person's name stands on pages of all kinds.
  if (JSON.stringify([topics, people]) !== JSON.stringify([state.topics, state.people])) return all
  if (parts.liveBlogs.size === 0) return []
  return all.filter((group) => {
    switch (group.kind) {
      case 'site':
        return true
      case 'live blog':
        return parts.liveBlogs.has(group.slug)
      case 'topic':
        return parts.topics.has(group.slug)
      case 'person':
        return parts.people.has(group.slug)
    }
  })
}

async function renderGroups(
  { threads, progress, place, store }: BuildTools,
  content: KeptContent,
  groups: readonly OutputGroup[],
  before: PublishedTable,
  compiling: Promise<CompiledPages>,
): Promise<WrittenGroup[]> {
  const compiled = await compiling
  if (!compiled.reused) progress.done('compile', {})
  progress.start('render')
  const names = new Set(groups.map(groupName))
  const shares = await threads.perform(
    {
      kind: 'render',
      content,
      groups,
      published: new Map([...before].filter(([name]) => names.has(name))),
      compiled: compiled.folder,
      lists: store.lists,
      staging: place.staging,
      out: place.out,
      queue: new WorkQueue().shared,
    },
    groups.length >= GROUPS_FOR_THREADS,
    (done) => progress.step('render', done, groups.length),
  )
  const written = shares.flat()
  progress.done('render', { pages: written.reduce((sum, { made }) => sum + made, 0) })
  return written
}

function writeAssets(place: BuildPlace, { assets }: CompiledPages): WrittenGroup {
  const files = new GroupWriter(new OutputWriter(place.staging, place.out), ASSETS_GROUP)
  for (const file of listFiles(assets)) files.write(file, '', readFileSync(join(assets, file)))
  return files.written()
}

async function pictures(
  { place, progress }: BuildTools,
  content: KeptContent,
  changes: readonly LiveBlogChange[],
  before: PublishedTable,
): Promise<WrittenGroup[]> {
  progress.start('pictures')
  const archive = openArchive(content)
  const writer = new OutputWriter(place.staging, place.out)
  const written: WrittenGroup[] = []
  for (const { slug } of changes) {
    const liveBlog = archive.liveBlog(slug)
    if (!liveBlog) continue
    const old = before.get(picturesGroup(slug))
    written.push(await writePictures(archive, liveBlog, writer, old, join(CACHE, 'pictures')))
  }
  progress.done('pictures', { files: written.reduce((sum, { made }) => sum + made, 0) })
  return written
}

async function search(
  { place, progress }: BuildTools,
  content: KeptContent,
  last: LastBuild | undefined,
  { searchDays }: ChangedParts,
): Promise<WrittenSearch> {
  progress.start('search')
  const state = last?.state.search
  const files = last?.state.published.get(SEARCH_GROUP)
  const before = state && files && { state, files, changedDays: searchDays }
  const written = await writeSearch(content, place, before, (done, total) => {
    progress.step('search', done, total)
  })
  progress.done('search', { entries: written.records, files: written.group.made })
  return written
}

/** The table of what is published: of the last build what still is, and what this one wrote. */
function nextTable(
  before: PublishedTable,
  written: readonly WrittenGroup[],
  groups: readonly OutputGroup[],
  { liveBlogs }: KeptContent,
  hasSearch: boolean,
): PublishedTable {
  const current = new Set([
    ASSETS_GROUP,
    ...(hasSearch ? [SEARCH_GROUP] : []),
    ...groups.map(groupName),
    ...liveBlogs.flatMap(({ slug, summary }) => (summary ? [picturesGroup(slug)] : [])),
  ])
  const table: PublishedTable = new Map([...before].filter(([name]) => current.has(name)))
  for (const { group, files } of written) table.set(group, files)
  return table
}

/** The lists of the topics and people that there are. */
function nextLists(
  before: Readonly<Record<string, string>>,
  rendered: readonly WrittenGroup[],
  groups: readonly OutputGroup[],
): Record<string, string> {
  const current = new Set(groups.map(groupName))
  const made = rendered.flatMap(({ group, list }) =>
    list === undefined ? [] : [[group, list] as const],
  )
  const kept = Object.entries(before).filter(([group]) => current.has(group))
  return Object.fromEntries([...kept, ...made])
}

/** @returns what is other than before, for whoever uploads it */
function putInPlace(
  { place, store, progress }: BuildTools,
  before: PublishedTable,
  published: PublishedTable,
  written: readonly WrittenGroup[],
  { last, merged }: Rendered,
): OutputChanges {
  progress.start('publish')
  const files = ownersOf(published)
  const old = last ? ownersOf(before).keys() : listFiles(place.out)
  const made = written.flatMap((group) => group.changed)
  const output: OutputChanges = {
    changed: [...new Set([...made, ...takeMerged(place, merged)])].sort(),
    removed: [...old].filter((file) => !files.has(file)).sort(),
  }
  mkdirSync(place.staging, { recursive: true })
  store.beginPublishing()
  publishOutput(place.staging, place.out, output)
  progress.done('publish', {
    files: files.size,
    changed: output.changed.length,
    removed: output.removed.length,
  })
  return output
}

/** Those merged files that the output folder does not have already, with the same bytes. */
function takeMerged({ staging, out }: BuildPlace, merged: PublishedTable | undefined): string[] {
  if (!merged) return []
  const writer = new OutputWriter(staging, out)
  return listFiles(staging).filter((file) => {
    const isThere = writer.timeOf(file, writer.read(file).content) !== undefined
    if (isThere) writer.remove(file)
    return !isThere
  })
}

/** @throws when two parts of the archive are published as the same file */
function ownersOf(table: PublishedTable): Map<string, string> {
  const owners = new Map<string, string>()
  for (const [group, files] of table) {
    for (const { file } of files) {
      const other = owners.get(file)
      if (other !== undefined) throw new Error(`${file} is published by ${other} and by ${group}`)
      owners.set(file, group)
    }
  }
  return owners
}

/** Lists what a build changed, for uploads and for the caches of a CDN. */
function noteChanges({ changed, removed }: OutputChanges): void {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(join(CACHE, 'changed.txt'), changed.map((file) => `${file}\n`).join(''))
  writeFileSync(join(CACHE, 'removed.txt'), removed.map((file) => `${file}\n`).join(''))
}

function sizeOf(published: PublishedTable): Pick<Published, 'pages' | 'files' | 'bytes'> {
  let pages = 0
  let files = 0
  let bytes = 0
  for (const [group, of] of published) {
    files += of.length
    if (/^(?:site$|live blog\/|topic\/|person\/)/.test(group)) pages += of.length
    for (const { size } of of) bytes += size
  }
  return { pages, files, bytes }
}
