import type { Entry } from '../../archive/archive.ts'
import { fill } from '../../words/fill.ts'
import { wordsIn } from '../../words/words-in.ts'
import { keepForSite } from '../keep.ts'
import type { Site } from '../site.ts'
import { correctionTag } from './entry-tag.ts'
import { type FeedItem, feedItem } from './feed-item.ts'

/** A change of an entry that is said in the open. */
interface Change {
  entry: Entry
  kind: 'correction' | 'clarification' | 'retraction' | 'withdrawal'
  timestamp: number
}

/** What was corrected and withdrawn, as items, newest first. Each shows the entry as it is now. */
export const correctionItems = keepForSite('correction items', (site): FeedItem[] =>
  newestChanges(site).map((change) => correctionItem(site, change)),
)

function newestChanges({ archive }: Site): Change[] {
  return archive.liveBlogs
    .flatMap(({ tally }) => tally.corrected)
    .flatMap(changesOf)
    .sort((a, b) => b.timestamp - a.timestamp || compare(placeOf(a.entry), placeOf(b.entry)))
    .slice(0, archive.settings.feedSize)
}

function changesOf(entry: Entry): Change[] {
  const { corrections, withdrawn } = entry
  return [
    ...(withdrawn ? [{ entry, kind: 'withdrawal' as const, timestamp: withdrawn.timestamp }] : []),
    ...corrections.map(({ kind, timestamp }) => ({ entry, kind, timestamp })),
  ]
}

function correctionItem(site: Site, { entry, kind, timestamp }: Change): FeedItem {
  const item = feedItem(site, entry)
  const words = wordsIn(item.language)
  const word = kind === 'withdrawal' ? words.entry.withdrawn : words.corrections[kind]
  const title = entry.withdrawn ? (site.archive.liveBlog(entry.liveBlog)?.title ?? '') : item.title
  return {
    ...item,
    id: correctionTag(site, entry, kind, timestamp),
    title: fill(words.feeds.correctionTitle, { kind: word, title }),
    published: timestamp,
    updated: Math.max(timestamp, entry.withdrawn?.timestamp ?? timestamp),
  }
}

function placeOf({ liveBlog, day, name }: Entry): string {
  return `${liveBlog}/${day}/${name}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
