import type { LiveBlogSummary } from '../archive/archive.ts'
import { daysInMonth } from '../model/timestamp.ts'
import { formatActivity, formatUpdates } from './counts.ts'
import { formatDay } from './dates.ts'
import { keepForSite } from './keep.ts'
import { type LiveBlogLine, liveBlogLine, liveBlogLineFacts, startDay } from './live-blog-line.ts'
import { siteWords } from './site-words.ts'
import type { Site } from './site.ts'

/** A year as a line in a list of years. */
export interface ArchiveYearLine {
  /** `2025` */
  year: string
  path: string
  liveBlogs: number
  entries: number
  /** `2 live blogs, 31 updates` */
  activity: string
}

/** A month of a year, with its activity; `path` only where live blogs began in it. */
export interface ArchiveMonthLine {
  /** `2025-12` */
  month: string
  /** `December 2025` */
  heading: string
  /** `December` */
  name: string
  path?: string
  liveBlogs: number
  entries: number
  /** `2 live blogs, 31 updates` */
  activity: string
  days: CalendarDay[]
}

/** A day of the calendar. */
export interface CalendarDay {
  /** `2025-12-07` */
  day: string
  /** Of the month, from 1. */
  number: number
  /** `Sunday 7 December 2025` */
  label: string
  /** 0 for Monday to 6 for Sunday. */
  weekday: number
  entries: number
  /** `14 updates` */
  extent: string
  /** 0 for none to 4 for the busiest days of the site. */
  level: number
}

/** `/archive/<year>/` */
export interface ArchiveYearView {
  year: string
  path: string
  liveBlogs: number
  entries: number
  /** `2 live blogs, 31 updates` */
  activity: string
  /** January to December. */
  months: ArchiveMonthLine[]
  newerYear?: ArchiveYearLine
  olderYear?: ArchiveYearLine
}

/** `/archive/<year>/<month>/` */
export interface ArchiveMonthView {
  month: ArchiveMonthLine
  path: string
  year: { year: string; path: string }
  /** `Monday` to `Sunday`, and their short forms. */
  weekdays: { name: string; short: string }[]
  /** The month's days, seven a week from Monday; none where a week reaches into another month. */
  weeks: (CalendarDay | undefined)[][]
  /** That began in the month, newest first. */
  liveBlogs: LiveBlogLine[]
  newerMonth?: ArchiveMonthLine
  olderMonth?: ArchiveMonthLine
}

/** The calendar of a whole archive: what began when, and how many entries each day had. */
interface Calendar {
  /** Day to number of entries. */
  entries: Map<string, number>
  /** Month to live blogs that began in it, newest first. */
  liveBlogs: Map<string, LiveBlogSummary[]>
  busiest: number
}

const calendarOf = keepForSite('calendar', (site): Calendar => {
  const entries = new Map<string, number>()
  const liveBlogs = new Map<string, LiveBlogSummary[]>()
  for (const liveBlog of site.archive.liveBlogs) {
    for (const tally of liveBlog.tally.days) {
      entries.set(tally.day, (entries.get(tally.day) ?? 0) + tally.entries)
    }
    const month = startDay(liveBlog)?.slice(0, 7)
    if (month === undefined) continue
    const began = liveBlogs.get(month)
    if (began) began.push(liveBlog)
    else liveBlogs.set(month, [liveBlog])
  }
  let busiest = 1
  for (const count of entries.values()) busiest = Math.max(busiest, count)
  return { entries, liveBlogs, busiest }
})

/**
 * What the calendar of a stretch of time follows from, as plain data: entries by day, live blogs that
 * began by month, and the busiest day of all, by which the others are coloured.
 *
 * @param prefix of its days: `2025-12-`, `2025-`, or nothing for all of it
 */
export function calendarFacts(site: Site, prefix: string): unknown {
  const { liveBlogs, busiest } = calendarOf(site)
  const months = [...daysByMonth(site)].filter(([month]) => `${month}-`.startsWith(prefix))
  const began = [...liveBlogs]
    .filter(([month]) => `${month}-`.startsWith(prefix))
    .map(([month, lines]) => `${month} ${lines.length}`)
  return [busiest, months.flatMap(([, days]) => days).sort(), began.sort()]
}

/** By month, its days that have entries with how many: `2025-12-07 14`. */
const daysByMonth = keepForSite('days by month', (site) => {
  const months = new Map<string, string[]>()
  for (const [day, entries] of calendarOf(site).entries) {
    const month = day.slice(0, 7)
    const days = months.get(month)
    if (days) days.push(`${day} ${entries}`)
    else months.set(month, [`${day} ${entries}`])
  }
  return months
})

/** What the lines of the live blogs that began in a month follow from, as plain data. */
export function beganFacts(site: Site, month: string): unknown {
  return beganIn(site, month).map(liveBlogLineFacts)
}

/** Newest first. */
function beganIn(site: Site, month: string): readonly LiveBlogSummary[] {
  return calendarOf(site).liveBlogs.get(month) ?? []
}

/** All years with live blogs or entries, newest first. */
export function archiveYears(site: Site): ArchiveYearLine[] {
  const { entries, liveBlogs } = calendarOf(site)
  const years = new Map<string, ArchiveYearLine>()
  const yearOf = (day: string) => {
    const year = day.slice(0, 4)
    let line = years.get(year)
    if (!line) {
      line = { year, path: site.links.archive(year), liveBlogs: 0, entries: 0, activity: '' }
      years.set(year, line)
    }
    return line
  }
  for (const [month, began] of liveBlogs) yearOf(month).liveBlogs += began.length
  for (const [day, count] of entries) yearOf(day).entries += count
  for (const line of years.values()) {
    line.activity = formatActivity(line.liveBlogs, line.entries, siteWords(site))
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1))
}

/** The months in which live blogs began, newest first: those that have a page. */
export function archiveMonths(site: Site): string[] {
  return [...calendarOf(site).liveBlogs.keys()].sort().reverse()
}

/**
 * What the page of a year shows.
 *
 * @throws when the archive has nothing in it
 */
export function archiveYearView(site: Site, year: string): ArchiveYearView {
  const years = archiveYears(site)
  const index = years.findIndex((line) => line.year === year)
  const line = years[index]
  if (!line) throw new Error(`the archive has nothing in ${year}`)
  const newerYear = years[index - 1]
  const olderYear = years[index + 1]
  return {
    ...line,
    months: Array.from({ length: 12 }, (_, month) =>
      monthLine(site, `${year}-${String(month + 1).padStart(2, '0')}`),
    ),
    ...(newerYear && { newerYear }),
    ...(olderYear && { olderYear }),
  }
}

/** What the page of the whole archive shows: all years with live blogs or entries, newest first. */
export function archiveView(site: Site): ArchiveYearView[] {
  return archiveYears(site).map(({ year }) => archiveYearView(site, year))
}

/**
 * What the page of a month shows; `month` is `2025-12`.
 *
 * @throws when no live blog began in it
 */
export function archiveMonthView(site: Site, month: string): ArchiveMonthView {
  const months = archiveMonths(site)
  const index = months.indexOf(month)
  if (index < 0) throw new Error(`no live blog began in ${month}`)
  const newer = months[index - 1]
  const older = months[index + 1]
  const year = month.slice(0, 4)
  const line = monthLine(site, month)
  return {
    month: line,
    path: site.links.archive(year, month.slice(5)),
    year: { year, path: site.links.archive(year) },
    weekdays: weekdays(site.archive.settings.language),
    weeks: weeksOf(line.days),
    liveBlogs: beganIn(site, month).map((liveBlog) => liveBlogLine(site, liveBlog)),
    ...(newer !== undefined && { newerMonth: monthLine(site, newer) }),
    ...(older !== undefined && { olderMonth: monthLine(site, older) }),
  }
}

/** A week that began on a Monday, to take the names of its days from. */
const SOME_WEEK = [1, 2, 3, 4, 5, 6, 7].map((day) => `2024-01-0${day}`)

function weekdays(language: string): ArchiveMonthView['weekdays'] {
  return SOME_WEEK.map((day) => ({
    name: formatDay(day, language, 'weekdayName'),
    short: formatDay(day, language, 'shortWeekdayName'),
  }))
}

function weeksOf(days: readonly CalendarDay[]): ArchiveMonthView['weeks'] {
  const cells: (CalendarDay | undefined)[] = [
    ...Array.from({ length: days[0]?.weekday ?? 0 }, () => undefined),
    ...days,
  ]
  while (cells.length % 7 > 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7))
}

function monthLine(site: Site, month: string): ArchiveMonthLine {
  const { entries, liveBlogs, busiest } = calendarOf(site)
  const words = siteWords(site)
  const { language } = words
  const began = liveBlogs.get(month)?.length ?? 0
  const [year = '', number = ''] = month.split('-')
  const days = Array.from({ length: daysInMonth(Number(year), Number(number)) }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`
    const count = entries.get(day) ?? 0
    return {
      day,
      number: index + 1,
      label: formatDay(day, language, 'full'),
      weekday: (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7,
      entries: count,
      extent: formatUpdates(count, words),
      level: count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / busiest)),
    }
  })
  const updates = days.reduce((sum, day) => sum + day.entries, 0)
  return {
    month,
    heading: formatDay(month, language, 'month'),
    name: formatDay(month, language, 'monthName'),
    ...(began > 0 && { path: site.links.archive(year, number) }),
    liveBlogs: began,
    entries: updates,
    activity: formatActivity(began, updates, words),
    days,
  }
}
