import { describe, expect, test } from 'vitest'

import { entryLine, entryLinesByDay } from '../../src/views/entry-line.ts'
import { wordsIn } from '../../src/words/words-in.ts'
import { anEntry } from '../builders/entry.ts'
import { aSite, aSiteWith, entryAt } from '../builders/site.ts'

describe('entryLine', () => {
  test('tells when, what and where', () => {
    const { site, liveBlog } = aSiteWith({
      slug: 'miami-talks',
      title: 'Miami talks',
      timezone: 'America/New_York',
      entries: [
        {
          timestamp: '2025-12-07T17:20:00Z',
          slug: 'go-home',
          title: 'Both sides go home',
          label: 'Analysis',
          keyEvent: true,
        },
      ],
    })
    expect(entryLine(site, entryAt(liveBlog, 0), wordsIn('en'))).toEqual({
      time: {
        datetime: '2025-12-07T12:20:00-05:00',
        clock: '12:20',
        day: '2025-12-07',
        date: '7 December 2025',
      },
      headline: 'Both sides go home',
      titled: true,
      permalink: '/live/miami-talks/2025-12-07/#at-1220-go-home',
      keyEvent: true,
      label: 'Analysis',
      liveBlog: { title: 'Miami talks', path: '/live/miami-talks/' },
    })
  })

  test('says whether the headline is a title', () => {
    const withdrawn = { timestamp: '2025-12-07T13:00Z', reason: 'Not so.' }
    const { site, liveBlog } = aSiteWith({
      entries: [
        { timestamp: '2025-12-07T12:00Z', title: 'Alarm' },
        { timestamp: '2025-12-07T12:01Z', firstWords: 'Smoke rises.' },
        { timestamp: '2025-12-07T12:02Z', title: 'Arson', withdrawn },
      ],
    })
    const lines = liveBlog.entries.map((entry) => entryLine(site, entry, wordsIn('en')))
    expect(lines.map(({ headline, titled }) => [headline, titled])).toEqual([
      ['Alarm', true],
      ['Smoke rises.', false],
      ['Withdrawn', false],
    ])
  })

  test('marks what is in another language than the page, and nothing of the page’s own words', () => {
    const withdrawn = { timestamp: '2025-12-07T13:00Z', reason: 'Not so.' }
    const { site, liveBlog } = aSiteWith({
      title: 'حريق في الميناء',
      language: 'ar',
      entries: [
        { timestamp: '2025-12-07T12:00Z', title: 'إنذار' },
        { timestamp: '2025-12-07T12:02Z', withdrawn },
      ],
    })
    const lines = liveBlog.entries.map((entry) => entryLine(site, entry, wordsIn('en')))
    expect(lines.map(({ lang, dir, headline }) => [lang, dir, headline])).toEqual([
      ['ar', 'rtl', 'إنذار'],
      [undefined, undefined, 'Withdrawn'],
    ])
    expect(lines[0]?.liveBlog).toMatchObject({ lang: 'ar', dir: 'rtl' })
  })

  test('throws for an entry of a live blog that is not there', () => {
    expect(() => entryLine(aSite(), anEntry(), wordsIn('en'))).toThrow('harbour-fire')
  })
})

describe('entryLinesByDay', () => {
  const site = aSite({
    liveBlogs: [
      {
        slug: 'auckland',
        timezone: 'Pacific/Auckland',
        entries: [{ timestamp: '2025-12-07T12:00:00Z', title: 'Auckland' }],
      },
      {
        slug: 'london',
        timezone: 'Europe/London',
        entries: [
          { timestamp: '2025-12-07T11:00:00Z', title: 'London, earlier' },
          { timestamp: '2025-12-07T13:00:00Z', title: 'London, later' },
        ],
      },
    ],
  })
  const daysOf = (slugs: string[]) =>
    entryLinesByDay(
      site,
      site.archive.newestEntries(10).filter(({ liveBlog }) => slugs.includes(liveBlog)),
    ).map(({ heading, lines }) => [heading, ...lines.map(({ headline }) => headline)])

  test('puts lines under the day of their own clocks, in the order given', () => {
    expect(daysOf(['london'])).toEqual([
      ['Sunday 7 December 2025', 'London, later', 'London, earlier'],
    ])
    expect(daysOf(['auckland'])).toEqual([['Monday 8 December 2025', 'Auckland']])
  })

  test('keeps the order of time where zones have different days', () => {
    expect(daysOf(['auckland', 'london'])).toEqual([
      ['Sunday 7 December 2025', 'London, later'],
      ['Monday 8 December 2025', 'Auckland'],
      ['Sunday 7 December 2025', 'London, earlier'],
    ])
  })

  test('has no days for no entries', () => {
    expect(entryLinesByDay(site, [])).toEqual([])
  })
})
