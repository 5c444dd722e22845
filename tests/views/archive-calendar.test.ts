import { describe, expect, test } from 'vitest'

import {
  archiveMonths,
  archiveMonthView,
  archiveView,
  archiveYears,
  archiveYearView,
} from '../../src/views/archive-calendar.ts'
import { manyEntries } from '../builders/entry.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  settings: { url: 'https://example.org/news/' },
  liveBlogs: [
    {
      slug: 'new-year',
      title: 'New Year',
      timezone: 'Pacific/Auckland',
      // Still December in UTC.
      entries: [
        { timestamp: '2026-01-01T00:10:00+13:00' },
        { timestamp: '2026-01-01T00:20:00+13:00' },
      ],
    },
    {
      slug: 'harbour-fire',
      title: 'Harbour fire',
      entries: [
        ...manyEntries(8, '2025-11-29T08:00:00Z'),
        ...manyEntries(5, '2025-11-30T08:00:00Z'),
        ...manyEntries(2, '2025-12-01T08:00:00Z'),
      ],
    },
    { slug: 'night-vote', title: 'Night vote', entries: [{ timestamp: '2025-11-29T20:00Z' }] },
    { slug: 'old-flood', title: 'Old flood', entries: [{ timestamp: '1953-02-01T02:00Z' }] },
    { slug: 'some-day', title: 'Some day', status: 'upcoming' },
  ],
})

describe('archiveYears', () => {
  test('counts live blogs where they began and entries where they stand, newest year first', () => {
    expect(archiveYears(site)).toEqual([
      {
        year: '2026',
        path: '/news/archive/2026/',
        liveBlogs: 1,
        entries: 2,
        activity: '1 live blog, 2 updates',
      },
      {
        year: '2025',
        path: '/news/archive/2025/',
        liveBlogs: 2,
        entries: 16,
        activity: '2 live blogs, 16 updates',
      },
      {
        year: '1953',
        path: '/news/archive/1953/',
        liveBlogs: 1,
        entries: 1,
        activity: '1 live blog, 1 update',
      },
    ])
  })

  test('lists a year in which a live blog only went on', () => {
    const turned = aSite({
      liveBlogs: [
        { entries: [{ timestamp: '2025-12-31T23:00Z' }, { timestamp: '2026-01-01T00:10Z' }] },
      ],
    })
    expect(archiveYears(turned).map(({ year, activity }) => [year, activity])).toEqual([
      ['2026', '1 update'],
      ['2025', '1 live blog, 1 update'],
    ])
  })

  test('is empty for an empty archive', () => {
    expect(archiveYears(aSite())).toEqual([])
  })
})

describe('archiveMonths', () => {
  test('lists months in which live blogs began, by their own clocks, newest first', () => {
    expect(archiveMonths(site)).toEqual(['2026-01', '2025-11', '1953-02'])
  })

  test('keeps months in order where a later month began earlier, in the east', () => {
    const turned = aSite({
      liveBlogs: [
        { slug: 'london', entries: [{ timestamp: '2025-11-30T12:00:00Z' }] },
        {
          slug: 'kiritimati',
          timezone: 'Pacific/Kiritimati',
          entries: [{ timestamp: '2025-12-01T00:10:00+14:00' }],
        },
      ],
    })
    expect(archiveMonths(turned)).toEqual(['2025-12', '2025-11'])
  })
})

describe('archiveYearView', () => {
  const view = archiveYearView(site, '2025')

  test('shows January to December', () => {
    expect(view.months.map(({ name }) => name)).toEqual([
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ])
    expect(view.months.map(({ days }) => days.length)).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
  })

  test('leads to a month only if live blogs began in it', () => {
    const [october, november, december] = view.months.slice(9)
    expect(october).toMatchObject({ activity: 'No updates' })
    expect(october?.path).toBeUndefined()
    expect(november).toMatchObject({
      heading: 'November 2025',
      path: '/news/archive/2025/11/',
      activity: '2 live blogs, 14 updates',
    })
    expect(december).toMatchObject({ activity: '2 updates' })
    expect(december?.path).toBeUndefined()
  })

  test('leads to the neighbouring years that have something', () => {
    expect([view.newerYear?.year, view.olderYear?.year]).toEqual(['2026', '1953'])
    const oldest = archiveYearView(site, '1953')
    expect([oldest.newerYear?.year, oldest.olderYear]).toEqual(['2025', undefined])
  })

  test('throws for a year with nothing in it', () => {
    expect(() => archiveYearView(site, '2024')).toThrow('the archive has nothing in 2024')
  })
})

describe('archiveView', () => {
  test('shows every year with something in it, newest first', () => {
    expect(archiveView(site).map(({ year, months }) => [year, months.length])).toEqual([
      ['2026', 12],
      ['2025', 12],
      ['1953', 12],
    ])
  })
})

describe('archiveMonthView', () => {
  const view = archiveMonthView(site, '2025-11')

  test('lists the live blogs that began in the month, newest first', () => {
    expect(view.liveBlogs.map(({ title }) => title)).toEqual(['Night vote', 'Harbour fire'])
  })

  test('counts the entries of each day, on five levels up to the busiest day of the site', () => {
    const busy = view.month.days.filter(({ entries }) => entries > 0)
    expect(busy).toEqual([
      {
        day: '2025-11-29',
        number: 29,
        label: 'Saturday 29 November 2025',
        weekday: 5,
        entries: 9,
        extent: '9 updates',
        level: 4,
      },
      {
        day: '2025-11-30',
        number: 30,
        label: 'Sunday 30 November 2025',
        weekday: 6,
        entries: 5,
        extent: '5 updates',
        level: 3,
      },
    ])
    expect(view.month.days[0]).toMatchObject({ extent: '0 updates', level: 0 })
  })

  test('marks the quietest day with entries as level 1, never 0', () => {
    const quiet = aSite({
      liveBlogs: [
        {
          entries: [
            ...manyEntries(100, '2025-11-29T08:00:00Z'),
            { timestamp: '2025-11-30T08:00Z' },
          ],
        },
      ],
    })
    const { days } = archiveMonthView(quiet, '2025-11').month
    expect([days[27]?.level, days[28]?.level, days[29]?.level]).toEqual([0, 4, 1])
  })

  test('lays the days out in weeks from Monday to Sunday', () => {
    expect(view.weekdays.map(({ short }) => short)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ])
    expect(view.weeks.map((week) => week.map((day) => day?.number ?? 0))).toEqual([
      [0, 0, 0, 0, 0, 1, 2],
      [3, 4, 5, 6, 7, 8, 9],
      [10, 11, 12, 13, 14, 15, 16],
      [17, 18, 19, 20, 21, 22, 23],
      [24, 25, 26, 27, 28, 29, 30],
    ])
  })

  test('leads to its year, and to the neighbouring months with a page', () => {
    expect(view).toMatchObject({
      path: '/news/archive/2025/11/',
      year: { year: '2025', path: '/news/archive/2025/' },
      newerMonth: { month: '2026-01' },
      olderMonth: { month: '1953-02' },
    })
    expect(archiveMonthView(site, '2026-01').newerMonth).toBeUndefined()
    expect(archiveMonthView(site, '1953-02').olderMonth).toBeUndefined()
  })

  test('throws for a month in which no live blog began', () => {
    expect(() => archiveMonthView(site, '2025-12')).toThrow('no live blog began in 2025-12')
  })

  test('has 29 days in February of a leap year', () => {
    const leap = aSite({ liveBlogs: [{ entries: [{ timestamp: '2024-02-29T12:00Z' }] }] })
    expect(archiveMonthView(leap, '2024-02').month.days.at(-1)).toMatchObject({
      day: '2024-02-29',
      entries: 1,
      weekday: 3,
    })
  })
})
