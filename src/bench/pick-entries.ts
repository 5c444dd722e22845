import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { listFiles } from '../build/list-files.ts'

/** The mean of generated archives. */
const USUAL_SIZE = 50

/** More live blogs than these are not looked at for entries to change. */
const MOST_LIVE_BLOGS = 100

/**
 * Entries to change, each given once: the newest of each live blog of about the usual size, then
 * the second newest of each, and so on, down to the middle. Of a newest entry every page shows
 * something, as of those that editors write and mend.
 *
 * @param content a generated archive
 * @returns paths below `content`: `live-blogs/talks/2025-12-07/1220-both-sides-go-home.md`
 */
export function* pickEntries(content: string): Generator<string, undefined> {
  const chosen = readdirSync(join(content, 'live-blogs'))
    .map((liveBlog) => ({ liveBlog, size: entriesOf(content, liveBlog).length }))
    .sort((a, b) => distance(a.size) - distance(b.size) || (a.liveBlog < b.liveBlog ? -1 : 1))
    .slice(0, MOST_LIVE_BLOGS)
    .map(({ liveBlog, size }) => ({
      liveBlog,
      newestFirst: entriesOf(content, liveBlog)
        .slice(Math.ceil(size / 2))
        .reverse(),
    }))
  const most = Math.max(...chosen.map(({ newestFirst }) => newestFirst.length))
  for (let round = 0; round < most; round++) {
    for (const { liveBlog, newestFirst } of chosen) {
      const entry = newestFirst[round]
      if (entry !== undefined) yield `live-blogs/${liveBlog}/${entry}`
    }
  }
  return undefined
}

function distance(size: number): number {
  return Math.abs(size - USUAL_SIZE)
}

/** Oldest first. */
function entriesOf(content: string, liveBlog: string): string[] {
  return listFiles(join(content, 'live-blogs', liveBlog)).filter((file) => file !== 'index.md')
}
