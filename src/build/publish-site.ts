import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type KeptContent, openArchive } from '../archive/open-archive.ts'
import { RecordReader } from '../archive/record.ts'
import type { OutputGroup } from '../views/outputs/output.ts'
import { type BuildPlace, CACHE } from './build-place.ts'
import {
  type ChangedParts,
  changedParts,
  type LiveBlogChange,
  liveBlogChanges,
} from './changes/changed-parts.ts'
import type { CompiledPages } from './compile/compile-pages.ts'
import { writeArchive } from './files/archive-members.ts'
import {
  ARCHIVE_GROUP,
  ASSETS_GROUP,
  groupName,
  picturesGroup,
  SEARCH_GROUP,
} from './files/group-name.ts'
import { GroupWriter, type WrittenGroup } from './files/group-writer.ts'
import { groupsOf, groupsToRender } from './changes/groups-to-render.ts'
import type { KeptState, StateStore } from './changes/kept-state.ts'
import { nextLists, nextMembers, nextTable } from './changes/next-state.ts'
import { withGatheredLists } from './gather-lists.ts'
import { listFiles } from './list-files.ts'
import { OutputWriter } from './files/output-writer.ts'
import type { MergedParts } from './parts/merge-parts.ts'
import type { BuildProgress } from './progress.ts'
import type { OutputChanges } from './files/publish-output.ts'
import {
  type PublishedFile,
  type PublishedTable,
  ownersOf,
  type SiteSize,
  sizeOf,
} from './files/published-table.ts'
import { noteChanges, putInPlace } from './files/put-in-place.ts'
import type { LastBuild } from './read-content.ts'
import { WorkQueue } from './threads/work-queue.ts'
import type { WorkThreads } from './threads/work-threads.ts'
import { writePictures } from './files/write-pictures.ts'
import { writeSearch, type WrittenSearch } from './files/write-search.ts'

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
  /** What parts of the site have rendered: files in the staging folder, and members that are kept. */
  merged: Pick<MergedParts, 'published' | 'members'> | undefined
}

/** What is now published, and what this build changed of it. */
export interface Published extends SiteSize, OutputChanges {
  /** How many pages and feeds were rendered. */
  rendered: number
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
  const { store, key, progress } = tools
  const changes = liveBlogChanges(last?.state.liveBlogs ?? [], content.liveBlogs)
  // Without a last build, everything is looked at.
  const parts = last && changedParts(changes, content.liveBlogs, new RecordReader(store.records))
  const all = groupsOf(content, tools.isPart)
  const groups = last && parts ? groupsToRender(content, last.state, parts, all) : all
  const before: PublishedTable =
    last?.state.published ?? merged?.published ?? new Map<string, PublishedFile[]>()
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
  const rendering = () => {
    const render = (of: KeptContent) => renderGroups(tools, of, groups, before, compiling)
    if (tools.isPart) return render(content)
    if (!parts) return withGatheredLists(tools.threads, tools.place.kept, content, render)
    const changed = [...parts.liveBlogs]
    return render({
      ...content,
      lists: { kind: 'left', folder: store.lists, files: lists, changed },
    })
  }
  const indexing = () => (tools.search ? search(tools, content, last, parts) : undefined)
  // A small change is indexed by Pagefind's process while pages are rendered by this one.
  const [indexed, rendered] = last
    ? await Promise.all([indexing(), rendering()])
    : [undefined, await rendering()]
  const searched = last ? indexed : await indexing()
  const members = nextMembers(last?.state.members ?? merged?.members ?? {}, rendered, content)
  const written = [
    ...rendered,
    ...archiveData(tools, content, members, before),
    ...(last || tools.isPart ? [] : [writeAssets(tools.place, await compiling)]),
    ...(await pictures(tools, content, changes, before)),
    ...(searched ? [searched.group] : []),
  ]
  const published = nextTable(before, written, all, content, tools.search)
  progress.start('publish')
  // What cannot be published is found out before anything is moved.
  ownersOf(published)
  store.beginPublishing()
  const output = putInPlace(tools.place, {
    published,
    written,
    before: last?.state.published,
    isMerged: merged !== undefined,
  })
  const state = {
    ...facts,
    lists: nextLists(lists, rendered, all),
    members,
    published,
    ...(searched && { search: searched.state }),
  }
  store.save(state)
  const made = rendered.reduce((sum, group) => sum + group.made, 0)
  const size = sizeOf(published)
  progress.done('publish', {
    files: size.files,
    changed: output.changed.length,
    removed: output.removed.length,
  })
  return { published: { ...size, rendered: made, ...output }, state }
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
      members: store.members,
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

/** The whole archive as data, where the site publishes it. */
function archiveData(
  { place, store, isPart }: BuildTools,
  { settings }: KeptContent,
  members: Readonly<Record<string, string>>,
  before: PublishedTable,
): WrittenGroup[] {
  if (isPart || !settings.data.includes('archive')) return []
  const files = new GroupWriter(
    new OutputWriter(place.staging, place.out),
    ARCHIVE_GROUP,
    before.get(ARCHIVE_GROUP),
  )
  writeArchive(files, store.members, Object.values(members))
  return [files.written()]
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
  for (const { slug, after } of changes) {
    const old = before.get(picturesGroup(slug))
    // Where there are none, its record need not be read.
    if (!after || (after.pictures === 0 && !old)) continue
    const liveBlog = archive.liveBlog(slug)
    if (!liveBlog) continue
    written.push(await writePictures(archive, liveBlog, writer, old, join(CACHE, 'pictures')))
  }
  progress.done('pictures', { files: written.reduce((sum, { made }) => sum + made, 0) })
  return written
}

async function search(
  { place, progress }: BuildTools,
  content: KeptContent,
  last: LastBuild | undefined,
  parts: ChangedParts | undefined,
): Promise<WrittenSearch> {
  progress.start('search')
  const state = last?.state.search
  const files = last?.state.published.get(SEARCH_GROUP)
  const before = state && files && parts && { state, files, changedDays: parts.searchDays }
  const written = await writeSearch(content, place, before, (done, total) => {
    progress.step('search', done, total)
  })
  progress.done('search', { entries: written.records, files: written.group.made })
  return written
}
