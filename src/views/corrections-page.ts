import { wordsIn } from '../words/words-in.ts'
import { type LanguageMark, markLanguage } from '../words/direction.ts'
import { formatDay, type TimeView, timeView } from './dates.ts'
import { type EntryChange, entryChanges } from './entry-changes.ts'
import { pageNeighbours } from './entry-list-page.ts'
import { type EntryLine, entryLine } from './entry-line.ts'
import { findLiveBlog } from './find.ts'
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
  days: CorrectionDay[]
  /** The feed of corrections in each format. */
  feeds: FeedFile[]
  /** Paths of the neighbouring pages. */
  olderPath?: string
  newerPath?: string
}

/** What was corrected on one day. */
export interface CorrectionDay {
  /** `Sunday 7 December 2025` */
  heading: string
  lines: CorrectionLine[]
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
    days: linesByDay(site, changes.slice(range.start, range.end).toReversed()),
    feeds: feedFiles(site, 'site', links.correctionFeeds()),
    ...pageNeighbours(range, pathOf),
  }
}

function linesByDay(site: Site, changes: readonly EntryChange[]): CorrectionDay[] {
  const days: (CorrectionDay & { day: string })[] = []
  for (const change of changes) {
    const line = toLine(site, change)
    const { day } = line.time
    const last = days.at(-1)
    if (last?.day === day) last.lines.push(line)
    else {
      const heading = formatDay(day, site.archive.settings.language, 'full')
      days.push({ day, heading, lines: [line] })
    }
  }
  return days.map(({ heading, lines }) => ({ heading, lines }))
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

/** What a kind of change is called in a language: `Correction`, `Withdrawn`. */
export function changeWord(kind: EntryChange['kind'], language: string): string {
  const words = wordsIn(language)
  return kind === 'withdrawal' ? words.entry.withdrawn : words.corrections[kind]
}
