import type { ListedEntry } from '../archive/archive.ts'
import { type LanguageMark, markLanguage } from '../words/direction.ts'
import type { Words } from '../words/words-in.ts'
import { type TimeView, timeView } from './dates.ts'
import { headlineOf, ownHeadline } from './entry.ts'
import { type LineDay, linesByDay } from './lines-by-day.ts'
import { previewMark } from './preview-mark.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/**
 * An entry as a line in a list: when, what, where. Its headline is marked where it is in another
 * language than the page.
 */
export interface EntryLine extends LanguageMark {
  time: TimeView
  headline: string
  /** Whether the headline is the entry's title, and not its first words. */
  titled: boolean
  permalink: string
  keyEvent: boolean
  label?: string
  /** Of `previewMark`. */
  previewMark?: string
  liveBlog: { title: string; path: string } & LanguageMark
}

/**
 * An entry as a line, told in its live blog's zone.
 *
 * @param words of the page that it stands on
 */
export function entryLine(site: Site, entry: ListedEntry, words: Words): EntryLine {
  const liveBlog = site.archive.liveBlog(entry.liveBlog)
  if (!liveBlog) throw new Error(`no live blog ${entry.liveBlog}`)
  const { language } = words
  const mark = markLanguage(liveBlog.language, language)
  return {
    ...(ownHeadline(entry) !== undefined && mark),
    time: timeView(entry.timestamp, liveBlog.timezone, language),
    headline: headlineOf(entry, words),
    titled: entry.title !== undefined && !entry.withdrawn,
    permalink: site.links.entry(entry),
    keyEvent: entry.keyEvent,
    ...(entry.label !== undefined && { label: entry.label }),
    ...previewMark(site, entry, words),
    liveBlog: { title: liveBlog.title, path: site.links.cover(liveBlog.slug), ...mark },
  }
}

/** Lines under the day on which each live blog's clocks had them, in the order given. */
export function entryLinesByDay(site: Site, entries: readonly ListedEntry[]): LineDay<EntryLine>[] {
  const words = siteWords(site)
  return linesByDay(
    entries.map((entry) => entryLine(site, entry, words)),
    site.archive.settings.language,
  )
}
