import { fill } from '../../words/fill.ts'
import { wordsIn } from '../../words/words-in.ts'
import { changeWord, type EntryChange, entryChanges } from '../entry-changes.ts'
import { keepForSite } from '../keep.ts'
import type { Site } from '../site.ts'
import { correctionTag } from './entry-tag.ts'
import { type FeedItem, feedItem } from './feed-item.ts'

/** What was corrected and withdrawn, as items, newest first. Each shows the entry as it is now. */
export const correctionItems = keepForSite('correction items', (site): FeedItem[] =>
  entryChanges(site)
    .slice(-site.archive.settings.feedSize)
    .toReversed()
    .map((change) => correctionItem(site, change)),
)

function correctionItem(site: Site, { entry, kind, timestamp }: EntryChange): FeedItem {
  const item = feedItem(site, entry)
  const title = entry.withdrawn ? (site.archive.liveBlog(entry.liveBlog)?.title ?? '') : item.title
  return {
    ...item,
    id: correctionTag(site, entry, kind, timestamp),
    title: fill(wordsIn(item.language).feeds.correctionTitle, {
      kind: changeWord(kind, item.language),
      title,
    }),
    published: timestamp,
    updated: Math.max(timestamp, entry.withdrawn?.timestamp ?? timestamp),
  }
}
