import { type KeptContent, openArchive } from '../../archive/open-archive.ts'
import type { Archive } from '../../archive/archive.ts'
import { EntryRows } from '../../archive/entry-list.ts'
import { keepRows } from '../../archive/kept-lists.ts'
import { groupOutputs } from '../../views/outputs/group-outputs.ts'
import type { OutputGroup } from '../../views/outputs/output.ts'
import { loadCompiledPages } from '../compile/load-compiled-pages.ts'
import { provideSite } from '../current-site.ts'
import { keepMember } from '../files/archive-members.ts'
import { groupName } from '../files/group-name.ts'
import { GroupWriter, type WrittenGroup } from '../files/group-writer.ts'
import { OutputWriter } from '../files/output-writer.ts'
import type { PublishedFile } from '../files/published-table.ts'
import { locatePage, renderPage } from '../compile/render-page.ts'
import { createSite } from '../site.ts'
import { WorkQueue } from './work-queue.ts'

/** Renders the pages and feeds of parts of the archive, as far as what they follow from has changed. */
export interface RenderTask {
  kind: 'render'
  content: KeptContent
  groups: readonly OutputGroup[]
  /** The files of these groups as the last build left them. */
  published: ReadonlyMap<string, PublishedFile[]>
  /** Folder of compiled pages. */
  compiled: string
  /** Where lists of entries are kept for the next build. */
  lists: string
  /** Where the parts of the archive's data are kept for the next build. */
  members: string
  /** Where files are written whose bytes have changed. */
  staging: string
  /** The output folder. */
  out: string
  queue: SharedArrayBuffer
}

/** Does a share of the rendering. */
export async function render(
  { content, groups, published, compiled, lists, members, staging, out, queue }: RenderTask,
  onOne?: (done: number) => void,
): Promise<WrittenGroup[]> {
  const archive = openArchive(content)
  const site = createSite(archive)
  provideSite(site)
  const app = await loadCompiledPages(compiled)
  const writer = new OutputWriter(staging, out)
  const shares = new WorkQueue(queue)
  const written: WrittenGroup[] = []
  for (const group of shares.deal(groups)) {
    const name = groupName(group)
    const files = new GroupWriter(writer, name, published.get(name))
    for (const output of groupOutputs(site, group)) {
      const page = locatePage(app, output)
      if (files.keep(page.file, output.key)) continue
      files.write(page.file, output.key, await renderPage(app, page, site.links.base))
    }
    const list = keepListOf(archive, group, lists)
    const member = group.kind === 'live blog' ? keepMember(members, site, group.slug) : undefined
    written.push({
      ...files.written(),
      ...(list !== undefined && { list }),
      ...(member !== undefined && { member }),
    })
    shares.finishOne()
    onOne?.(shares.done)
  }
  return written
}

/** Keeps the list that the pages of a topic or a person are made of; other pages are made of none. */
function keepListOf(archive: Archive, group: OutputGroup, folder: string): string | undefined {
  if (group.kind !== 'topic' && group.kind !== 'person') return undefined
  const { kind, slug } = group
  const list = kind === 'topic' ? archive.entriesOfTopic(slug) : archive.entriesOfPerson(slug)
  return list instanceof EntryRows ? keepRows(folder, group, list.rows) : undefined
}
