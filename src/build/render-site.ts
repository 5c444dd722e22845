import type { KeptContent } from '../archive/open-archive.ts'
import type { OutputGroup } from '../views/outputs/output.ts'
import type { BuildTools } from './build-tools.ts'
import { nextMembers } from './changes/next-state.ts'
import type { CompiledPages } from './compile/compile-pages.ts'
import { ARCHIVE_GROUP, groupName } from './files/group-name.ts'
import type { WrittenGroup } from './files/group-writer.ts'
import type { PublishedTable } from './files/published-table.ts'
import { WorkQueue } from './threads/work-queue.ts'

/** Below this many groups, other threads would take longer to start than to help. */
const GROUPS_FOR_THREADS = 100

/** What was there before. */
export interface RenderedBefore {
  published: PublishedTable
  /** Files of the parts of the archive's data, by live blog. */
  members: Readonly<Record<string, string>>
}

export interface RenderedSite {
  /** Pages and feeds. */
  rendered: WrittenGroup[]
  /** The archive's data in one file, where the site publishes it. */
  archive: WrittenGroup[]
  members: Record<string, string>
}

/**
 * Renders pages and feeds as far as what they follow from has changed: those of live blogs first, so
 * that another thread can write the archive's data while those that span the archive are rendered.
 */
export async function renderSite(
  tools: BuildTools,
  content: KeptContent,
  groups: readonly OutputGroup[],
  before: RenderedBefore,
  compiling: Promise<CompiledPages>,
): Promise<RenderedSite> {
  const { progress } = tools
  const compiled = await compiling
  if (!compiled.reused) progress.done('compile', {})
  progress.start('render')
  const isLiveBlog = ({ kind }: OutputGroup) => kind === 'live blog'
  const ofLiveBlogs = groups.filter(isLiveBlog)
  const render = (some: readonly OutputGroup[], done: number) =>
    renderGroups(tools, content, some, before.published, compiled, (more) =>
      progress.step('render', done + more, groups.length),
    )
  const liveBlogs = await render(ofLiveBlogs, 0)
  const members = nextMembers(before.members, liveBlogs, content)
  const archiving = archiveData(tools, content, Object.values(members), before)
  // Awaited later; until then a failure must not count as one that nobody handles.
  archiving.catch(() => undefined)
  const others = await render(
    groups.filter((group) => !isLiveBlog(group)),
    ofLiveBlogs.length,
  )
  const rendered = [...liveBlogs, ...others]
  progress.done('render', { pages: rendered.reduce((sum, { made }) => sum + made, 0) })
  return { rendered, archive: await archiving, members }
}

async function renderGroups(
  { threads, place, store }: BuildTools,
  content: KeptContent,
  groups: readonly OutputGroup[],
  before: PublishedTable,
  compiled: CompiledPages,
  onOne: (done: number) => void,
): Promise<WrittenGroup[]> {
  if (groups.length === 0) return []
  const shares = await threads.perform(
    {
      kind: 'render',
      content,
      groups,
      published: before.pick(groups.map(groupName)),
      compiled: compiled.folder,
      lists: store.lists,
      members: store.members,
      staging: place.staging,
      out: place.out,
      queue: new WorkQueue().shared,
    },
    groups.length >= GROUPS_FOR_THREADS,
    onOne,
  )
  return shares.flat()
}

async function archiveData(
  { threads, place, store, isPart }: BuildTools,
  { settings }: KeptContent,
  members: readonly string[],
  before: RenderedBefore,
): Promise<WrittenGroup[]> {
  if (isPart || !settings.data.includes('archive')) return []
  const published = before.published.get(ARCHIVE_GROUP)
  const lastMembers = Object.values(before.members)
  if (published && members.join() === lastMembers.join()) return []
  const written = await threads.hand({
    kind: 'archive',
    folder: store.members,
    members,
    published: published ?? [],
    lastMembers,
    staging: place.staging,
    out: place.out,
  })
  return [written]
}
