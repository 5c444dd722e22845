import type { Entry, LiveBlog } from '../archive/archive.ts'
import type { Instant } from '../model/timestamp.ts'
import { toZoned } from '../model/zoned-time.ts'
import { formatCount } from '../words/format-count.ts'
import { wordsIn } from '../words/words-in.ts'
import { formatDay } from './dates.ts'
import type { Site } from './site.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Longer coverage is shown by day: three days of hours are as many bars as a phone can show. */
const MOST_HOURS = 72
/** Longer coverage still is shown by several days a bar. */
const MOST_BARS = 90

/** How much was said when, over the whole of a live blog. */
export interface ActivityView {
  unit: 'hour' | 'day'
  /** How many stretches the picture is wide, those without an entry among them. */
  length: number
  /** The stretches that have entries, oldest first. */
  bars: ActivityBar[]
}

export interface ActivityBar {
  /** Its place in the picture, from 0. */
  index: number
  /** The permalink of its first entry. */
  path: string
  /** `Saturday 6 December 12:00`, or the day alone: when it begins, in the live blog's zone. */
  label: string
  updates: number
  /** `5 updates` */
  extent: string
  /** From 0 to 1, of the stretch with the most. */
  share: number
}

/** The activity of a live blog by hour or day; `undefined` where all of it is in one stretch. */
export function activityView(site: Site, liveBlog: LiveBlog): ActivityView | undefined {
  const [first] = liveBlog.entries
  const last = liveBlog.entries.at(-1)
  if (!first || !last) return undefined
  const unit = hoursBetween(first, last, liveBlog.timezone) < MOST_HOURS ? 'hour' : 'day'
  const days = daysBetween(first.day, last.day) + 1
  const step = unit === 'hour' ? 1 : Math.ceil(days / MOST_BARS)
  const indexOf = (entry: Entry) =>
    unit === 'hour'
      ? hoursBetween(first, entry, liveBlog.timezone)
      : Math.floor(daysBetween(first.day, entry.day) / step)
  const stretches = Map.groupBy(liveBlog.entries, indexOf)
  if (stretches.size < 2) return undefined
  const most = Math.max(...[...stretches.values()].map(({ length }) => length))
  const { language } = liveBlog
  const { updates } = wordsIn(language)
  const bars = [...stretches].flatMap(([index, entries]) => {
    const [opening] = entries
    if (!opening) return []
    return [
      {
        index,
        path: site.links.entry(opening),
        label: labelOf(opening, unit, liveBlog.timezone, language),
        updates: entries.length,
        extent: formatCount(entries.length, updates, language),
        share: entries.length / most,
      },
    ]
  })
  return { unit, length: indexOf(last) + 1, bars }
}

/** Hours as they pass, not as clocks are changed: a repeated hour is an hour of its own. */
function hoursBetween(first: Entry, entry: Entry, timezone: string): number {
  return Math.floor((entry.timestamp - startOfHour(first.timestamp, timezone)) / HOUR_MS)
}

function startOfHour(instant: Instant, timezone: string): Instant {
  const minutes = Number(toZoned(instant, timezone).clock.slice(3))
  return Math.floor(instant / 60_000) * 60_000 - minutes * 60_000
}

function daysBetween(first: string, day: string): number {
  return (Date.parse(day) - Date.parse(first)) / DAY_MS
}

function labelOf(
  entry: Entry,
  unit: ActivityView['unit'],
  timezone: string,
  language: string,
): string {
  const day = formatDay(entry.day, language, 'weekday')
  if (unit === 'day') return day
  return `${day} ${toZoned(entry.timestamp, timezone).clock.slice(0, 2)}:00`
}
