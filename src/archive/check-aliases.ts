import type { Problem } from '../model/problem.ts'
import type { Archive, Entry, LiveBlog } from './archive.ts'
import { contentPath } from './read-body.ts'
import { type ContentRoot, reopenDocument } from './read-document.ts'
import { type LinkTarget, resolveLink } from './resolve-link.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { AliasSubject } from './subjects.ts'

/** Finds former paths that two claim, or that are the path of something published. */
export function checkAliases(root: ContentRoot, archive: Archive, problems: Problem[]): void {
  const claimed = new Map<string, string>()
  const claims = archive.liveBlogs
    .flatMap((liveBlog): (Entry | LiveBlog)[] => [liveBlog, ...liveBlog.tally.moved])
    .filter(({ aliases }) => aliases.length > 0)
    .map((of) => ({ path: contentPath(of), aliases: of.aliases }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  for (const { path, aliases } of claims) {
    aliases.forEach((alias, index) => {
      const former = pathOf(alias)
      const other = claimed.get(former)
      const target = resolveLink(archive, { liveBlog: '' }, former)
      const owner = target
        ? ownerOf(target, path)
        : isReserved(archive, former)
          ? 'a page of the site'
          : undefined
      claimed.set(former, other ?? path)
      if (owner === undefined && other === undefined) return
      const { file } = reopenDocument(root, path)
      const taken = owner === undefined ? claimOf(root, path, other ?? path) : { by: owner }
      applyRules(rules.alias, { file, index, alias, taken }, problems)
    })
  }
}

/** The other one that claims a former path. */
function claimOf(
  root: ContentRoot,
  path: string,
  other: string,
): NonNullable<AliasSubject['taken']> {
  const { file } = reopenDocument(root, other)
  return { by: other === path ? 'another alias here' : file.displayPath, file }
}

/** An alias with the slash that ends a page's path: with and without, it is the same page. */
function pathOf(alias: string): string {
  const [path = '', fragment] = alias.split('#')
  const page = path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`
  return fragment === undefined ? page : `${page}#${fragment}`
}

/** What is published beside the pages that a link may lead to. */
const RESERVED =
  /^\/(?:404(?:\.html)?\/?$|(?:_astro|corrections|pagefind|pictures|schemas|sitemaps|favicon\.svg|logo\.svg|feed\.css|robots\.txt|(?:rss|atom|sitemap|news-sitemap)\.xml|feed\.json|archive\.ndjson\.gz)(?:\/|$))/

/** What is published beside the pages of a live blog, and beside share pages. */
const RESERVED_BELOW_LIVE =
  /^\/live\/[^/]+\/(?:(?:state\.json|live-blog\.json|live-blog\.md)|(?:[^/]+\/[^/]+\/)?preview\.png)(?:\/|$)/

/** Whether a path is that of something published, now or when a list grows, that no link names. */
function isReserved({ topics, people }: Archive, path: string): boolean {
  if (RESERVED.test(path) || RESERVED_BELOW_LIVE.test(path)) return true
  const [, section, slug = ''] = /^\/(topics|people)\/([^/]+)\/\d+\/$/.exec(path) ?? []
  return section === 'topics' ? topics.has(slug) : section === 'people' && people.has(slug)
}

function ownerOf(target: LinkTarget, path: string): string {
  if (target.kind === 'entry') {
    const owner = contentPath(target.entry)
    return owner === path ? 'itself' : owner
  }
  const isCover = path.endsWith('/index.md') && target.path === coverOf(path)
  return isCover ? 'itself' : 'a page of the site'
}

function coverOf(indexPath: string): string {
  return indexPath.replace(/^live-blogs\/(.*)index\.md$/, '/live/$1')
}
