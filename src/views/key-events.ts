import type { LiveBlog } from '../archive/archive.ts'
import { wordsIn } from '../words/words-in.ts'
import { formatDay, type TimeView, timeView } from './dates.ts'
import { headlineOf } from './entry.ts'
import { previewMark } from './preview-mark.ts'
import type { Site } from './site.ts'
import { groupByDay, inOrder, orderOf } from './timeline.ts'

/** The key events of one day, in the order told. */
export interface KeyEventDay {
  /** `Sunday 7 December` */
  heading: string
  events: KeyEvent[]
}

export interface KeyEvent {
  time: TimeView
  headline: string
  permalink: string
  /** Of `previewMark`. */
  previewMark?: string
}

/** All key events of a live blog by day, in the order told: the same list on each of its pages. */
export function keyEventDays(site: Site, liveBlog: LiveBlog): KeyEventDay[] {
  const { language } = liveBlog
  const order = orderOf(liveBlog)
  const events = liveBlog.entries.filter((entry) => entry.keyEvent && !entry.withdrawn)
  const days = [...groupByDay(events)].map(([day, entries]) => ({
    heading: formatDay(day, language, 'weekday'),
    events: inOrder(
      entries.map((entry) => ({
        time: timeView(entry.timestamp, liveBlog.timezone, language),
        headline: headlineOf(entry, wordsIn(language)),
        permalink: site.links.entry(entry),
        ...previewMark(site, entry, wordsIn(language)),
      })),
      order,
    ),
  }))
  return inOrder(days, order)
}
