import { daysInMonth } from '../model/timestamp.ts'
import { formatDay } from './dates.ts'
import { type LiveBlogLine, liveBlogLine, startDay } from './live-blog-line.ts'
import type { Site } from './site.ts'

/** A year as a line in a list of years. */
export interface ArchiveYearLine {
  /** `2025` */
  year: string
  path: string
  liveBlogs: number
  entries: number
}

/** A month of a year, with its activity; `path` only where live blogs began in it. */
export interface ArchiveMonthLine {
  /** `2025-12` */
  month: string
  /** `December 2025` */
  heading: string
  path?: string
  liveBlogs: number
  entries: number
  days: CalendarDay[]
}

/** A day of the calendar. */
export interface CalendarDay {
  /** `2025-12-07` */
  day: string
  /** `Sunday 7 December 2025` */
  label: string
  /** 0 for Monday to 6 for Sunday. */
  weekday: number
  entries: number
  /** 0 for none to 4 for the busiest days of the site. */
  level: number
}

/** `/archive/<year>/` */
export interface ArchiveYearView {
  year: string
  path: string
  liveBlogs: number
  entries: number
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
  liveBlogs: Map<string, LiveBlogLine[]>
  busiest: number
}

const calendars = new WeakMap<Site, Calendar>()

function calendarOf(site: Site): Calendar {
  let calendar = calendars.get(site)
  if (!calendar) calendars.set(site, (calendar = makeCalendar(site)))
  return calendar
}

function makeCalendar(site: Site): Calendar {
  const entries = new Map<string, number>()
  const liveBlogs = new Map<string, LiveBlogLine[]>()
  for (const liveBlog of site.archive.liveBlogs) {
    for (const { day } of liveBlog.entries) entries.set(day, (entries.get(day) ?? 0) + 1)
    const month = startDay(liveBlog)?.slice(0, 7)
    if (month === undefined) continue
    const line = liveBlogLine(site, liveBlog)
    const began = liveBlogs.get(month)
    if (began) began.push(line)
    else liveBlogs.set(month, [line])
  }
  let busiest = 1
  for (const count of entries.values()) busiest = Math.max(busiest, count)
  return { entries, liveBlogs, busiest }
}

/** All years with live blogs, newest first. */
export function archiveYears(site: Site): ArchiveYearLine[] {
  const { entries, liveBlogs } = calendarOf(site)
  const years = new Map<string, ArchiveYearLine>()
  const yearOf = (day: string) => {
    const year = day.slice(0, 4)
    let line = years.get(year)
    if (!line) {
      line = { year, path: site.links.archive(year), liveBlogs: 0, entries: 0 }
      years.set(year, line)
    }
    return line
  }
  for (const [month, began] of liveBlogs) yearOf(month).liveBlogs += began.length
  for (const [day, count] of entries) yearOf(day).entries += count
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1))
}

/** The months in which live blogs began, newest first: those that have a page. */
export function archiveMonths(site: Site): string[] {
  return [...calendarOf(site).liveBlogs.keys()].sort().reverse()
}

/** What the page of a year shows. */
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

/** What the page of a month shows; `month` is `2025-12`. */
export function archiveMonthView(site: Site, month: string): ArchiveMonthView {
  const months = archiveMonths(site)
  const index = months.indexOf(month)
  const newer = months[index - 1]
  const older = months[index + 1]
  const year = month.slice(0, 4)
  return {
    month: monthLine(site, month),
    path: site.links.archive(year, month.slice(5)),
    year: { year, path: site.links.archive(year) },
    liveBlogs: calendarOf(site).liveBlogs.get(month) ?? [],
    ...(newer !== undefined && { newerMonth: monthLine(site, newer) }),
    ...(older !== undefined && { olderMonth: monthLine(site, older) }),
  }
}

function monthLine(site: Site, month: string): ArchiveMonthLine {
  const { entries, liveBlogs, busiest } = calendarOf(site)
  const { language } = site.archive.settings
  const began = liveBlogs.get(month)?.length ?? 0
  const [year = '', number = ''] = month.split('-')
  const days = Array.from({ length: daysInMonth(Number(year), Number(number)) }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`
    const count = entries.get(day) ?? 0
    return {
      day,
      label: formatDay(day, language, 'full'),
      weekday: (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7,
      entries: count,
      level: count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / busiest)),
    }
  })
  return {
    month,
    heading: formatDay(month, language, 'month'),
    ...(began > 0 && { path: site.links.archive(year, number) }),
    liveBlogs: began,
    entries: days.reduce((sum, day) => sum + day.entries, 0),
    days,
  }
}
