import { type LanguageMark, markLanguage } from '../words/direction.ts'
import { type TimeView, timeView } from './dates.ts'
import { changeWord, type EntryChange, entryChanges } from './entry-changes.ts'
import { pageNeighbours } from './entry-list-page.ts'
import { type EntryLine, entryLine } from './entry-line.ts'
import { findLiveBlog } from './find.ts'
import { type LineDay, linesByDay } from './lines-by-day.ts'
import { paginate } from './paging.ts'
import { type FeedFile, feedFiles } from './syndication/feed-settings.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** `/corrections/`: what was corrected and withdrawn. */
export interface CorrectionsPageView {
  path: string
  canonical: string
  /** Counted from the oldest, 1; none for the newest page. */
  number?: number
  /** Newest first. */
  days: LineDay<CorrectionLine>[]
  /** The feed of corrections in each format. */
  feeds: FeedFile[]
  /** Paths of the neighbouring pages. */
  olderPath?: string
  newerPath?: string
}

/** A correction as a line: when, of which kind, what was wrong, and in which entry. */
export interface CorrectionLine {
  time: TimeView
  kind: EntryChange['kind']
  /** What the kind is called: `Correction`. */
  word: string
  text: { words: string } & LanguageMark
  entry: EntryLine
}

/**
 * What a page of corrections shows, each told in its live blog's zone; no number for the newest page.
 *
 * @throws when there is no such page
 */
export function correctionsPageView(site: Site, number?: number): CorrectionsPageView {
  const { links } = site
  const changes = entryChanges(site)
  const range = paginate(changes.length).find((page) => page.number === number)
  if (!range) throw new Error(`no page ${number ?? 'newest'} of ${changes.length} corrections`)
  const pathOf = (page?: number) => links.corrections(page)
  return {
    path: pathOf(number),
    canonical: links.absolute(pathOf(number)),
    ...(number !== undefined && { number }),
    days: linesByDay(
      changes
        .slice(range.start, range.end)
        .toReversed()
        .map((change) => toLine(site, change)),
      site.archive.settings.language,
    ),
    feeds: feedFiles(site, 'site', links.correctionFeeds()),
    ...pageNeighbours(range, pathOf),
  }
}

function toLine(site: Site, { entry, kind, timestamp, text }: EntryChange): CorrectionLine {
  const words = siteWords(site)
  const { timezone, language } = findLiveBlog(site, entry.liveBlog)
  return {
    time: timeView(timestamp, timezone, words.language),
    kind,
    word: changeWord(kind, words.language),
    text: { words: text, ...markLanguage(language, words.language) },
    entry: entryLine(site, entry, words),
  }
}
