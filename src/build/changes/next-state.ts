import type { KeptContent } from '../../archive/open-archive.ts'
import type { OutputGroup } from '../../views/outputs/output.ts'
import {
  ARCHIVE_GROUP,
  ASSETS_GROUP,
  groupName,
  picturesGroup,
  SEARCH_GROUP,
} from '../files/group-name.ts'
import type { WrittenGroup } from '../files/group-writer.ts'
import type { PublishedTable } from '../files/published-table.ts'

// What a build leaves to the next: of the last build what still is, and what this one wrote.

/** What is published. */
export function nextTable(
  before: PublishedTable,
  written: readonly WrittenGroup[],
  groups: readonly OutputGroup[],
  { liveBlogs, settings }: KeptContent,
  hasSearch: boolean,
): PublishedTable {
  const current = new Set([
    ASSETS_GROUP,
    ...(hasSearch ? [SEARCH_GROUP] : []),
    ...(settings.data.includes('archive') ? [ARCHIVE_GROUP] : []),
    ...groups.map(groupName),
    ...liveBlogs.flatMap(({ slug, summary }) => (summary ? [picturesGroup(slug)] : [])),
  ])
  return before.next(
    current,
    written.map(({ group, files }) => [group, files] as const),
  )
}

/** The lists of the topics and people that there are. */
export function nextLists(
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

/** The members of the archive's data by live blog, in the order of slugs. */
export function nextMembers(
  before: Readonly<Record<string, string>>,
  rendered: readonly WrittenGroup[],
  { liveBlogs }: KeptContent,
): Record<string, string> {
  const made = new Map(rendered.map(({ group, member }) => [group, member]))
  return Object.fromEntries(
    liveBlogs.flatMap(({ slug, summary }) => {
      const group = groupName({ kind: 'live blog', slug })
      const member = made.has(group) ? made.get(group) : before[slug]
      return summary && member !== undefined ? [[slug, member] as const] : []
    }),
  )
}
