import { fill } from '../words/fill.ts'
import { formatCount } from '../words/format-count.ts'
import type { Words } from '../words/words-in.ts'

/** A number of updates: `1 update`, `1,234 updates`. */
export function formatUpdates(updates: number, words: Words): string {
  return formatCount(updates, words.updates, words.language)
}

/** How much there is and over how long: `22 updates over 2 days`, `5 updates`, `No updates yet`. */
export function formatExtent(updates: number, days: number, words: Words): string {
  if (updates === 0) return words.liveBlog.noUpdatesYet
  const count = formatUpdates(updates, words)
  if (days <= 1) return count
  return fill(words.liveBlog.extent, {
    updates: count,
    days: formatCount(days, words.days, words.language),
  })
}

/** What a year or a month has: `2 live blogs, 31 updates`, `31 updates`, `No updates`. */
export function formatActivity(liveBlogs: number, updates: number, words: Words): string {
  if (liveBlogs === 0 && updates === 0) return words.archive.noUpdates
  const count = formatUpdates(updates, words)
  if (liveBlogs === 0) return count
  return fill(words.archive.activity, {
    liveBlogs: formatCount(liveBlogs, words.liveBlogs, words.language),
    updates: count,
  })
}
