import { describe, expect, test } from 'vitest'

import {
  hugoArchive,
  toHugoEntry,
  toHugoLiveBlog,
  toHugoPath,
  topicsOf,
} from '../../../src/bench/hugo/convert-content.ts'

const ENTRY = `---
timestamp: 2025-12-07T12:20:00-05:00
title: "Both sides go home"
topics: [talks, miami]
authors: [jane-doe]
---
They **left**.
`

const UNTITLED = `---
timestamp: 2025-12-07T12:20:00-05:00
topics: [talks]
---
> They [**left**](https://www.example.com/left/) the room by the door at the back of the hall, one by one.
`

describe('toHugoPath', () => {
  test('puts an entry right below its live blog, with the day in its name', () => {
    expect(toHugoPath('live-blogs/talks/2025-12-07/1220-both-sides-go-home.md')).toBe(
      'live/talks/2025-12-07-1220-both-sides-go-home.md',
    )
  })
})

describe('toHugoEntry', () => {
  test('adds the topics of the live blog, each once, and keeps the rest to the byte', () => {
    expect(toHugoEntry(ENTRY, ['peace', 'talks'])).toBe(
      ENTRY.replace('[talks, miami]', '[peace, talks, miami]'),
    )
  })

  test('gives the first words for a title where there is none, without marks', () => {
    expect(toHugoEntry(UNTITLED, [])).toContain(
      '\ntitle: "They left the room by the door at the back of the hall, one …"\ntopics: [talks]\n',
    )
  })
})

describe('toHugoLiveBlog', () => {
  test('renames the topics, so that topic pages list entries alone', () => {
    expect(toHugoLiveBlog('---\ntitle: "Talks"\ntopics: [talks, miami]\n---\n')).toBe(
      '---\ntitle: "Talks"\nliveBlogTopics: [talks, miami]\n---\n',
    )
  })
})

describe('topicsOf', () => {
  test('lists them in their order', () => {
    expect(topicsOf(ENTRY)).toEqual(['talks', 'miami'])
  })

  test('is empty without any', () => {
    expect(topicsOf('---\ntopics: []\n---\n')).toEqual([])
    expect(topicsOf('---\ntitle: "Talks"\n---\n')).toEqual([])
  })
})

describe('hugoArchive', () => {
  test('has a section a year and a section a month, each once', () => {
    const files = hugoArchive(new Set(['2025-12', '2024-03', '2025-01']))
    expect([...files.keys()]).toEqual([
      'archive/_index.md',
      'archive/2024/_index.md',
      'archive/2024/03/_index.md',
      'archive/2025/_index.md',
      'archive/2025/01/_index.md',
      'archive/2025/12/_index.md',
    ])
    expect(files.get('archive/2024/_index.md')).toBe(
      '---\ntitle: "2024"\nyear: "2024"\noutputs: [HTML]\n---\n',
    )
    expect(files.get('archive/2024/03/_index.md')).toBe(
      '---\ntitle: "March 2024"\nmonth: "2024-03"\noutputs: [HTML]\n---\n',
    )
  })
})
