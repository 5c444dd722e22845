import { truncateWords } from '../markdown/truncate-words.ts'
import { fill } from '../words/fill.ts'
import { formatDay } from '../views/dates.ts'
import { type ExcerptRun, parseExcerpt } from './excerpt.ts'
import type { PagefindData } from './pagefind-script.ts'

/** How many characters of its text stand for the title that an entry has not. */
const FIRST_WORDS_LENGTH = 80

/** What a result shows of an entry. */
export interface ResultView {
  permalink: string
  /** Its title, or its first words. */
  headline: string
  titled: boolean
  /** RFC 3339 with the live blog's offset, and the same in words: `7 December 2025, 12:20`. */
  time: { datetime: string; text: string }
  keyEvent: boolean
  label?: string
  liveBlog: { title: string; path: string }
  excerpt: ExcerptRun[]
}

/**
 * What Pagefind tells of an entry, as a result shows it.
 *
 * @param moment how the language writes a date with a clock time
 */
export function resultView(data: PagefindData, language: string, moment: string): ResultView {
  const { url, content, excerpt, meta, filters } = data
  const datetime = filters.time?.[0] ?? ''
  const { title, label, liveBlog = '' } = meta
  return {
    permalink: url,
    headline: title ?? truncateWords(content, FIRST_WORDS_LENGTH),
    titled: title !== undefined,
    time: {
      datetime,
      text: fill(moment, {
        date: formatDay(datetime.slice(0, 10), language, 'date'),
        clock: datetime.slice(11, 16),
      }),
    },
    keyEvent: filters.keyEvent?.includes('true') ?? false,
    ...(label !== undefined && { label }),
    // The day's page lies below the cover.
    liveBlog: { title: liveBlog, path: url.replace(/[^/]+\/(#.*)?$/, '') },
    excerpt: parseExcerpt(excerpt),
  }
}
