import type { ContentTree } from '../archive/content-tree.ts'
import type { KeptContent } from '../archive/open-archive.ts'
import type { ContentRoot } from '../archive/read-document.ts'
import type { KeptLiveBlog } from '../archive/record.ts'
import type { SiteFiles } from '../archive/site-files.ts'
import type { Problem } from '../model/problem.ts'
import type { FoundChanges } from './changes/find-changes.ts'
import type { KeptState } from './changes/kept-state.ts'
import { checkAcross, keptContent } from './checking/check-across.ts'
import { loadFolders } from './checking/load-folders.ts'
import type { BuildProgress } from './progress.ts'
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
  const loaded = await loadFolders(threads, { root, siteFiles, slugs, records }, (done) =>
    progress.step('check', done, slugs.length),
  )
  const liveBlogs = allLiveBlogs(
    tree,
    last,
    loaded.map(({ kept }) => kept),
  )
  const problems = loaded.flatMap((one) => one.problems)
  const changed = new Set([...slugs, ...(last?.found.gone.map(({ slug }) => slug) ?? [])])
  if ((changed.size > 0 || !hasSameNames(siteFiles, last)) && !isPart)
    checkAcross({ root, siteFiles, records }, liveBlogs, changed, loaded, problems)
  progress.done('check', {
    'live blogs': tree.liveBlogs.length,
    entries: liveBlogs.reduce((sum, { read }) => sum + read, 0),
    ...(last && { 'read again': slugs.length }),
  })
  const readAgain = new Set(slugs)
  const olderWarnings = liveBlogs
    .filter(({ slug }) => !readAgain.has(slug))
    .reduce((sum, { warnings }) => sum + warnings, 0)
  const content = keptContent({ root, siteFiles, records }, liveBlogs)
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
  checkAcross({ root, siteFiles, records }, liveBlogs, all, [], problems)
  progress.done('check', { 'live blogs': liveBlogs.length })
  const content = keptContent({ root, siteFiles, records }, liveBlogs)
  return {
    ...(isRight([...topProblems, ...problems]) && { content }),
    problems,
    olderWarnings: liveBlogs.reduce((sum, { warnings }) => sum + warnings, 0),
  }
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
