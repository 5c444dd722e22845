import type { LiveBlog, LiveBlogSummary } from '../archive/archive.ts'
import { daysOnCover } from './cover.ts'
import { outputKey } from './outputs/output.ts'
import type { Site } from './site.ts'
import { groupByDay, orderOf } from './timeline.ts'

/** How far a live blog in progress has come: what its open pages ask for again and again. */
export interface LiveState {
  /** Changes with whatever the cover's timeline tells. */
  version: string
  /** How many entries the live blog has. */
  updates: number
}

/** Whether a live blog may get entries at any moment, so that its pages look for them. */
export function isInProgress(liveBlog: LiveBlogSummary): boolean {
  return orderOf(liveBlog) === 'newest-first'
}

/** The state of a live blog; `undefined` when it is not in progress. */
export function liveState(site: Site, liveBlog: LiveBlog): LiveState | undefined {
  if (!isInProgress(liveBlog)) return undefined
  const days = groupByDay(liveBlog.entries)
  const told = daysOnCover(liveBlog).map((day) =>
    (days.get(day) ?? []).map((entry) => `${entry.day}/${entry.name} ${site.bodyKey(entry)}`),
  )
  const updates = liveBlog.tally.entries
  return { version: outputKey([liveBlog.status, updates, told]), updates }
}

/** What a page needs to refresh itself. */
export interface RefreshView extends LiveState {
  /** Of the JSON that tells the live blog's state. */
  statePath: string
  /** Of the page that has all new entries. */
  coverPath: string
}

/** What the cover, and the page of the newest day, need to refresh themselves. */
export function refreshView(site: Site, liveBlog: LiveBlog): RefreshView | undefined {
  const state = liveState(site, liveBlog)
  const { slug } = liveBlog
  return (
    state && { ...state, statePath: site.links.liveState(slug), coverPath: site.links.cover(slug) }
  )
}
