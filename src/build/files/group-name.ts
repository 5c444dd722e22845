import type { OutputGroup } from '../../views/outputs/output.ts'

/** Style sheets, scripts, fonts and the files of `public/`. */
export const ASSETS_GROUP = 'assets'

/** The search bundle. */
export const SEARCH_GROUP = 'search'

/** The whole archive as data. */
export const ARCHIVE_GROUP = 'archive'

/** What a group is called in the table of published files: `live blog/miami-talks`. */
export function groupName(group: OutputGroup): string {
  return group.kind === 'site' ? group.kind : `${group.kind}/${group.slug}`
}

/** The pictures of a live blog. */
export function picturesGroup(slug: string): string {
  return `pictures/${slug}`
}
