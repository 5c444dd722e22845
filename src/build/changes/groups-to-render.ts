import type { KeptContent } from '../../archive/open-archive.ts'
import type { OutputGroup } from '../../views/outputs/output.ts'
import type { ChangedParts } from './changed-parts.ts'
import type { KeptState } from './kept-state.ts'

/**
 * All groups that a site is made of.
 *
 * @param isPart whether only a part of the site is made: live blogs, and no page that spans them
 */
export function groupsOf(
  { liveBlogs, topics, people }: KeptContent,
  isPart: boolean,
): OutputGroup[] {
  const ofLiveBlogs = liveBlogs.flatMap(({ slug, summary }) =>
    summary ? [{ kind: 'live blog', slug } as const] : [],
  )
  if (isPart) return ofLiveBlogs
  return [
    { kind: 'site' },
    ...ofLiveBlogs,
    ...monthsOf(liveBlogs).map((slug) => ({ kind: 'month', slug }) as const),
    ...topics.map(({ slug }) => ({ kind: 'topic', slug }) as const),
    ...people.map(({ slug }) => ({ kind: 'person', slug }) as const),
  ]
}

/** Those groups whose outputs may follow from something else than they did at the last build. */
export function groupsToRender(
  { topics, people }: KeptContent,
  last: Pick<KeptState, 'topics' | 'people'>,
  parts: ChangedParts,
  all: readonly OutputGroup[],
): readonly OutputGroup[] {
  // A topic's or a person's name stands on pages of all kinds.
  if (JSON.stringify([topics, people]) !== JSON.stringify([last.topics, last.people])) return all
  if (parts.liveBlogs.size === 0) return []
  const months = aroundMonths(
    parts.months,
    all.flatMap(({ kind, ...group }) => (kind === 'month' && 'slug' in group ? group.slug : [])),
  )
  return all.filter((group) => {
    switch (group.kind) {
      case 'site':
        return true
      case 'live blog':
        return parts.liveBlogs.has(group.slug)
      case 'month':
        return months.has(group.slug)
      case 'topic':
        return parts.topics.has(group.slug)
      case 'person':
        return parts.people.has(group.slug)
    }
  })
}

/** Months with entries, in order. */
function monthsOf(liveBlogs: KeptContent['liveBlogs']): string[] {
  const days = liveBlogs.flatMap(({ summary }) => summary?.tally.days ?? [])
  return [...new Set(days.map(({ day }) => day.slice(0, 7)))].sort()
}

/**
 * Months that have changed, those before them, which may have been the newest and open, and those
 * after them, which name the one before.
 */
function aroundMonths(changed: ReadonlySet<string>, all: readonly string[]): Set<string> {
  const around = new Set(changed)
  for (const month of changed) {
    const before = all.findLast((other) => other < month)
    const after = all.find((other) => other > month)
    if (before !== undefined) around.add(before)
    if (after !== undefined) around.add(after)
  }
  return around
}
