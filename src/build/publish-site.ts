import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { type KeptContent, openArchive } from '../archive/open-archive.ts'
import { RecordReader } from '../archive/record.ts'
import { CACHE } from './build-place.ts'
import type { BuildTools } from './build-tools.ts'
import {
  type ChangedParts,
  changedParts,
  type LiveBlogChange,
  liveBlogChanges,
} from './changes/changed-parts.ts'
import type { CompiledPages } from './compile/compile-pages.ts'
import { ASSETS_GROUP, picturesGroup, SEARCH_GROUP } from './files/group-name.ts'
import { GroupWriter, type WrittenGroup } from './files/group-writer.ts'
import { groupsOf, groupsToRender } from './changes/groups-to-render.ts'
import type { KeptState } from './changes/kept-state.ts'
import { nextLists, nextTable } from './changes/next-state.ts'
import { withGatheredLists } from './gather-lists.ts'
import { listFiles } from './list-files.ts'
import { OutputWriter } from './files/output-writer.ts'
import type { MergedParts } from './parts/merge-parts.ts'
import type { OutputChanges } from './files/publish-output.ts'
import { PublishedTable, type SiteSize } from './files/published-table.ts'
import { noteChanges, putInPlace } from './files/put-in-place.ts'
import type { LastBuild } from './read-content.ts'
import { renderSite } from './render-site.ts'
import { writePictures } from './files/write-pictures.ts'
import { writeSearch, type WrittenSearch } from './files/write-search.ts'

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
  const before = last?.state.published ?? merged?.published ?? new PublishedTable()
  const { topics, people, liveBlogs } = content
  const lists = last?.state.lists ?? {}
  const membersBefore = last?.state.members ?? merged?.members ?? {}
  const facts = { key, topics, people, liveBlogs }
  if (last && groups.length === 0) {
    const state = { ...last.state, ...facts }
    if (last.found.toRead.length > 0 || last.found.retimed) store.save(state)
    const output = { changed: [], removed: [] }
    noteChanges(output)
    return { published: { ...before.size(), rendered: 0, ...output }, state }
  }
  const rendering = () => {
    const render = (of: KeptContent) =>
      renderSite(tools, of, groups, { published: before, members: membersBefore }, compiling)
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
  const [indexed, { rendered, archive, members }] = last
    ? await Promise.all([indexing(), rendering()])
    : [undefined, await rendering()]
  const searched = last ? indexed : await indexing()
  const written = [
    ...rendered,
    ...archive,
    ...(last || tools.isPart ? [] : [writeAssets(tools, content, await compiling)]),
    ...(await pictures(tools, content, changes, before)),
    ...(searched ? [searched.group] : []),
  ]
  const published = nextTable(before, written, all, content, tools.search)
  progress.start('publish')
  const made = {
    published,
    written,
    before: last?.state.published,
    isMerged: merged !== undefined,
  }
  const output = putInPlace(tools.place, made, () => store.beginPublishing())
  const state = {
    ...facts,
    lists: nextLists(lists, rendered, all),
    members,
    published,
    ...(searched && { search: searched.state }),
  }
  store.save(state)
  const size = published.size()
  progress.done('publish', {
    files: size.files,
    changed: output.changed.length,
    removed: output.removed.length,
  })
  const pages = rendered.reduce((sum, { made }) => sum + made, 0)
  return { published: { ...size, rendered: pages, ...output }, state }
}

/** The script of the page for editing, of which other sites have no use; Astro names it by its page. */
const ADMIN_SCRIPT = '_astro/_admin_.'

function writeAssets(
  { place }: BuildTools,
  { settings }: KeptContent,
  { assets }: CompiledPages,
): WrittenGroup {
  const files = new GroupWriter(new OutputWriter(place.staging, place.out), ASSETS_GROUP)
  for (const file of listFiles(assets)) {
    if (settings.admin || !file.startsWith(ADMIN_SCRIPT)) {
      files.write(file, '', readFileSync(join(assets, file)))
    }
  }
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
