import { checkAliases } from '../archive/check-aliases.ts'
import { checkLinks, documentsOf } from '../archive/check-links.ts'
import type { ContentTree } from '../archive/content-tree.ts'
import { type KeptContent, openArchive } from '../archive/open-archive.ts'
import type { ContentRoot } from '../archive/read-document.ts'
import type { KeptLiveBlog } from '../archive/record.ts'
import { archiveParts, type SiteFiles, unpublishedOf } from '../archive/site-files.ts'
import { ANY_LIVE_BLOG } from '../archive/tally.ts'
import type { Problem } from '../model/problem.ts'
import type { FoundChanges } from './changes/find-changes.ts'
import type { KeptState } from './changes/kept-state.ts'
import type { BuildProgress } from './progress.ts'
import type { LoadedFolder } from './threads/load-task.ts'
import { WorkQueue } from './threads/work-queue.ts'
import type { WorkThreads } from './threads/work-threads.ts'

/** The content folder as far as it is known before live blogs are read. */
export interface Top {
  root: ContentRoot
  tree: ContentTree
  siteFiles: SiteFiles
  problems: Problem[]
}

/** A build that this one can build upon, and what has changed since. */
export interface LastBuild {
  state: KeptState
  found: FoundChanges
}

/** What came of reading what has changed. */
export interface ReadContent {
  /** All content; `undefined` when a problem is an error, since then nothing is published. */
  content?: KeptContent
  /** Of what was read, unsorted. */
  problems: Problem[]
  /** How many warnings there are in what was not read. */
  olderWarnings: number
}

/** Below this many live blogs, other threads would take longer to start than to help. */
const LIVE_BLOGS_FOR_THREADS = 40

/** Coarser than the clock of any file system: what is younger may change without another time. */
const SETTLED_MS = 2000

/**
 * Reads and checks the live blogs that have changed since the last build; all, when there is none.
 *
 * @param isPart whether there are more, elsewhere: what follows from several is not checked then
 */
export async function readContent(
  threads: WorkThreads,
  { root, tree, siteFiles, problems: topProblems }: Top,
  records: string,
  last: LastBuild | undefined,
  progress: BuildProgress,
  isPart: boolean,
): Promise<ReadContent> {
  const slugs = toRead(tree, siteFiles, last)
  const startedAt = Date.now()
  const shares = await threads.perform(
    { kind: 'load', root, siteFiles, slugs, records, queue: new WorkQueue().shared },
    slugs.length >= LIVE_BLOGS_FOR_THREADS,
    (done) => progress.step('check', done, slugs.length),
  )
  const loaded = shares.flat()
  const liveBlogs = allLiveBlogs(tree, last, settled(loaded, startedAt))
  const problems = loaded.flatMap((one) => one.problems)
  const changed = new Set([...slugs, ...(last?.found.gone.map(({ slug }) => slug) ?? [])])
  if ((changed.size > 0 || !hasSameNames(siteFiles, last)) && !isPart)
    checkAcross(root, siteFiles, records, liveBlogs, changed, loaded, problems)
  progress.done('check', {
    'live blogs': tree.liveBlogs.length,
    entries: liveBlogs.reduce((sum, { read }) => sum + read, 0),
    ...(last && { 'read again': slugs.length }),
  })
  const readAgain = new Set(slugs)
  const olderWarnings = liveBlogs
    .filter(({ slug }) => !readAgain.has(slug))
    .reduce((sum, { warnings }) => sum + warnings, 0)
  const content = keptContent({ root, siteFiles }, records, liveBlogs)
  return { ...(isRight([...topProblems, ...problems]) && { content }), problems, olderWarnings }
}

/** Checks what follows from several live blogs, of content whose live blogs were read elsewhere. */
export function joinContent(
  { root, tree, siteFiles, problems: topProblems }: Top,
  records: string,
  liveBlogs: KeptLiveBlog[],
  progress: BuildProgress,
): ReadContent {
  const problems: Problem[] = []
  const all = new Set(tree.liveBlogs)
  checkAcross(root, siteFiles, records, liveBlogs, all, [], problems)
  progress.done('check', { 'live blogs': liveBlogs.length })
  const content = keptContent({ root, siteFiles }, records, liveBlogs)
  return {
    ...(isRight([...topProblems, ...problems]) && { content }),
    problems,
    olderWarnings: liveBlogs.reduce((sum, { warnings }) => sum + warnings, 0),
  }
}

function keptContent(
  { root, siteFiles }: Pick<Top, 'root' | 'siteFiles'>,
  records: string,
  liveBlogs: KeptLiveBlog[],
): KeptContent {
  const { settings, topics, people } = archiveParts(root, siteFiles, [])
  return { root: root.path, records, settings, topics, people, liveBlogs }
}

function isRight(problems: readonly Problem[]): boolean {
  return problems.every(({ severity }) => severity === 'warning')
}

/** Every live blog is read when a topic or a person is gone: any of their entries may have named it. */
function toRead(
  { liveBlogs }: ContentTree,
  { vocabulary: { topics, people } }: SiteFiles,
  last: LastBuild | undefined,
): readonly string[] {
  if (!last) return liveBlogs
  const isComplete =
    last.state.topics.every(({ slug }) => topics?.has(slug)) &&
    last.state.people.every(({ slug }) => people?.has(slug))
  return isComplete ? last.found.toRead : liveBlogs
}

/** Whether there are the topics and people of the last build, and no others: they have paths, too. */
function hasSameNames({ vocabulary }: SiteFiles, last: LastBuild | undefined): boolean {
  const slugsOf = (items: Iterable<{ slug: string }> | undefined) =>
    [...(items ?? [])].map(({ slug }) => slug).join()
  return (
    slugsOf(vocabulary.topics?.values()) === slugsOf(last?.state.topics) &&
    slugsOf(vocabulary.people?.values()) === slugsOf(last?.state.people)
  )
}

/** Live blogs as kept; one that was changing while it was read is kept so that it is read again. */
function settled(loaded: readonly LoadedFolder[], startedAt: number): KeptLiveBlog[] {
  return loaded.map(({ kept, changedAt }) =>
    changedAt > startedAt - SETTLED_MS ? { ...kept, stamp: '' } : kept,
  )
}

/** All live blogs as they are now, by slug. */
function allLiveBlogs(
  { liveBlogs }: ContentTree,
  last: LastBuild | undefined,
  loaded: readonly KeptLiveBlog[],
): KeptLiveBlog[] {
  const bySlug = new Map(last?.state.liveBlogs.map((kept) => [kept.slug, kept]))
  for (const kept of loaded) bySlug.set(kept.slug, kept)
  return liveBlogs.flatMap((slug) => bySlug.get(slug) ?? [])
}

/** Checks what follows from more than one live blog: links and former paths. */
function checkAcross(
  root: ContentRoot,
  siteFiles: SiteFiles,
  records: string,
  liveBlogs: readonly KeptLiveBlog[],
  changed: ReadonlySet<string>,
  loaded: readonly LoadedFolder[],
  problems: Problem[],
): void {
  const archive = openArchive(keptContent({ root, siteFiles }, records, [...liveBlogs]))
  const drafts = liveBlogs.map((kept) => ({ broken: [], drafts: kept.drafts }))
  const broken = loaded.map((one) => ({ broken: one.broken, drafts: [] }))
  const mayBreak = archive.liveBlogs.filter(
    ({ slug, tally }) =>
      changed.has(slug) || tally.linksTo.some((to) => to === ANY_LIVE_BLOG || changed.has(to)),
  )
  const documents = [...documentsOf(mayBreak), ...loaded.flatMap(({ stranded }) => stranded)]
  checkLinks(root, archive, documents, unpublishedOf(siteFiles, [...drafts, ...broken]), problems)
  checkAliases(root, archive, problems)
}
