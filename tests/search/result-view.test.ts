import { describe, expect, test } from 'vitest'

import type { PagefindData } from '../../src/search/pagefind-script.ts'
import { resultView } from '../../src/search/result-view.ts'

const DATA: PagefindData = {
  url: '/news/live/storm/2025-12-07/#at-1220-wave',
  content:
    'A wave came over the wall, and then came another, and nobody on the quay had seen the like.',
  excerpt: '… came over the <mark>wall,</mark> and …',
  meta: { title: 'The wave', label: 'Analysis', liveBlog: 'Storm over the sea' },
  filters: { keyEvent: ['true'], time: ['2025-12-07T12:20:00-05:00'] },
}

describe('resultView', () => {
  test('tells an entry with its time, its live blog and its excerpt', () => {
    expect(resultView(DATA, 'en', '{date}, {clock}')).toEqual({
      permalink: '/news/live/storm/2025-12-07/#at-1220-wave',
      headline: 'The wave',
      titled: true,
      time: { datetime: '2025-12-07T12:20:00-05:00', text: '7 December 2025, 12:20' },
      keyEvent: true,
      label: 'Analysis',
      liveBlog: { title: 'Storm over the sea', path: '/news/live/storm/' },
      excerpt: [
        { text: '… came over the ', marked: false },
        { text: 'wall,', marked: true },
        { text: ' and …', marked: false },
      ],
    })
  })

  test('calls an untitled entry by its first words', () => {
    const { headline, titled } = resultView(
      { ...DATA, meta: { liveBlog: 'Storm' } },
      'en',
      '{date}, {clock}',
    )
    expect(headline).toBe(
      'A wave came over the wall, and then came another, and nobody on the quay had…',
    )
    expect(titled).toBe(false)
  })

  test('writes the date in the language of the site', () => {
    expect(resultView(DATA, 'de', '{date}, {clock}').time.text).toBe('7. Dezember 2025, 12:20')
  })

  test('is no key event without the filter', () => {
    expect(
      resultView({ ...DATA, filters: { time: DATA.filters.time ?? [] } }, 'en', '{date}, {clock}')
        .keyEvent,
    ).toBe(false)
  })
})
