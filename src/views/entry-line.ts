import type { ListedEntry } from '../archive/archive.ts'
import { type LanguageMark, markLanguage } from '../words/direction.ts'
import type { Words } from '../words/words-in.ts'
import { formatDay, type TimeView, timeView } from './dates.ts'
import { headlineOf, ownHeadline } from './entry.ts'
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

/** Lines of one day. */
export interface EntryLineDay {
  /** `Sunday 7 December 2025` */
  heading: string
  lines: EntryLine[]
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
export function entryLinesByDay(site: Site, entries: readonly ListedEntry[]): EntryLineDay[] {
  const { language } = site.archive.settings
  const days: (EntryLineDay & { day: string })[] = []
  for (const entry of entries) {
    const line = entryLine(site, entry, siteWords(site))
    const last = days.at(-1)
    if (last?.day === line.time.day) last.lines.push(line)
    else {
      const heading = formatDay(line.time.day, language, 'full')
      days.push({ day: line.time.day, heading, lines: [line] })
    }
  }
  return days.map(({ heading, lines }) => ({ heading, lines }))
}
