import type { Problem } from '../model/problem.ts'
import type { Archive } from './archive.ts'
import type { ContentFile } from './content-file.ts'
import { contentPath } from './read-body.ts'
import { type LinkTarget, resolveLink } from './resolve-link.ts'
import { applyRules } from './rule.ts'
import { rules } from './rules.ts'
import type { AliasSubject } from './subjects.ts'

/** Finds former paths that two claim, or that are the path of something published. */
export function checkAliases(
  archive: Archive,
  aliases: readonly { file: ContentFile; alias: string; index: number }[],
  problems: Problem[],
): void {
  const claimed = new Map<string, ContentFile>()
  for (const { file, alias, index } of aliases) {
    const path = pathOf(alias)
    const other = claimed.get(path)
    const target = resolveLink(archive, { liveBlog: '' }, path)
    const taken: AliasSubject['taken'] = target
      ? { by: ownerOf(target, file) }
      : isReserved(archive, path)
        ? { by: 'a page of the site' }
        : other && { by: other === file ? 'another alias here' : other.displayPath, file: other }
    applyRules(rules.alias, { file, index, alias, ...(taken && { taken }) }, problems)
    claimed.set(path, other ?? file)
  }
}

/** An alias with the slash that ends a page's path: with and without, it is the same page. */
function pathOf(alias: string): string {
  const [path = '', fragment] = alias.split('#')
  const page = path.endsWith('/') || /\.\w+$/.test(path) ? path : `${path}/`
  return fragment === undefined ? page : `${page}#${fragment}`
}

/** What is published beside the pages that a link may lead to. */
const RESERVED =
  /^\/(?:404(?:\.html)?\/?$|(?:_astro|pagefind|pictures|favicon\.svg|robots\.txt|rss\.xml|sitemap\.xml)(?:\/|$))/

/** Whether a path is that of something published, now or when a list grows, that no link names. */
function isReserved({ topics, people }: Archive, path: string): boolean {
  if (RESERVED.test(path)) return true
  const [, section, slug = ''] = /^\/(topics|people)\/([^/]+)\/\d+\/$/.exec(path) ?? []
  return section === 'topics' ? topics.has(slug) : section === 'people' && people.has(slug)
}

function ownerOf(target: LinkTarget, { path }: ContentFile): string {
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
