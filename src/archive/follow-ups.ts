import type { Archive, Entry, EntryPlace } from './archive.ts'
import { oldestFirst } from './entry-row.ts'
import { resolveLink } from './resolve-link.ts'
import { liveBlogLinkedTo } from './tally.ts'

/** Later entries that link back to entries of one live blog, by `placeInLiveBlog`; oldest first. */
export type FollowUps = ReadonlyMap<string, readonly Entry[]>

/**
 * The follow-ups of all entries of a live blog. Of the others, only live blogs that link to it are
 * read.
 *
 * @param linking of `liveBlogsLinking`
 */
export function findFollowUps(
  archive: Archive,
  slug: string,
  linking: ReadonlyMap<string, readonly string[]>,
): FollowUps {
  const found = new Map<string, Entry[]>()
  for (const from of linking.get(slug) ?? []) {
    for (const later of archive.liveBlog(from)?.entries ?? []) {
      for (const place of followedUpIn(archive, later, slug)) {
        const known = found.get(place)
        if (known) known.push(later)
        else found.set(place, [later])
      }
    }
  }
  for (const laters of found.values()) laters.sort(oldestFirst)
  return found
}

/** By the slug of a live blog, those that link to it. */
export function liveBlogsLinking({ liveBlogs }: Archive): Map<string, string[]> {
  const linking = new Map<string, string[]>()
  for (const { slug, tally } of liveBlogs) {
    for (const to of tally.linksTo) {
      const known = linking.get(to)
      if (known) known.push(slug)
      else linking.set(to, [slug])
    }
  }
  return linking
}

/** What an entry is known by in its live blog. */
export function placeInLiveBlog({ day, name }: EntryPlace): string {
  return `${day}/${name}`
}

/** The entries of a live blog that an entry follows up. */
function followedUpIn(archive: Archive, later: Entry, slug: string): Set<string> {
  const places = new Set<string>()
  // What is withdrawn has no text any more, and so no links.
  if (later.withdrawn) return places
  for (const href of later.links) {
    if (liveBlogLinkedTo(later, href) !== slug) continue
    const target = resolveLink(archive, later, href)
    if (target?.kind === 'entry' && target.entry.timestamp < later.timestamp) {
      places.add(placeInLiveBlog(target.entry))
    }
  }
  return places
}
