import { describe, expect, test } from 'vitest'

import {
  entryPreview,
  liveBlogPreview,
  liveBlogPreviewPicture,
} from '../../src/views/preview-picture.ts'
import { manyEntries } from '../builders/entry.ts'
import type { WrittenLiveBlog } from '../builders/live-blog.ts'
import { aSiteWith, entryAt } from '../builders/site.ts'

const written: WrittenLiveBlog = {
  title: 'Fire in the harbour',
  timezone: 'America/New_York',
  entries: [
    { timestamp: '2025-12-07T04:30Z', slug: 'smoke', firstWords: 'Smoke rises.' },
    { timestamp: '2025-12-07T17:20Z', slug: 'roof', title: 'The roof falls', keyEvent: true },
    {
      timestamp: '2025-12-07T18:00Z',
      slug: 'arson',
      keyEvent: true,
      withdrawn: { timestamp: '2025-12-07T19:00Z', reason: 'Not confirmed.' },
    },
  ],
}

describe('liveBlogPreview', () => {
  test('tells what a live blog is, how much of it there is, and when, in its zone', () => {
    const { site, liveBlog } = aSiteWith(written)
    expect(liveBlogPreview(site, liveBlog)).toEqual({
      language: 'en',
      direction: 'ltr',
      site: { title: 'The Quay', language: 'en', direction: 'ltr' },
      accent: '#a3142e',
      kicker: 'As it happened',
      title: 'Fire in the harbour',
      lead: '3 updates over 2 days',
      when: '6\u2009–\u20097 December 2025',
    })
  })

  test('tells one day once, and nothing of time before the first entry', () => {
    const oneDay = aSiteWith({ ...written, timezone: 'UTC' })
    expect(liveBlogPreview(oneDay.site, oneDay.liveBlog)?.when).toBe('7 December 2025')
    const none = aSiteWith({ status: 'upcoming', entries: [] })
    expect(liveBlogPreview(none.site, none.liveBlog)?.when).toBe('')
  })

  test('shows the activity once it has a shape', () => {
    const hours = (count: number) =>
      Array.from({ length: count }, (_, hour) => ({
        timestamp: `2025-12-07T1${hour}:00Z`,
        slug: `update-${hour}`,
      }))
    const few = aSiteWith({ entries: hours(4) })
    expect(liveBlogPreview(few.site, few.liveBlog)?.activity).toBeUndefined()
    const many = aSiteWith({ entries: [...hours(5), ...manyEntries(1, '2025-12-07T10:30Z')] })
    expect(liveBlogPreview(many.site, many.liveBlog)?.activity).toEqual({
      length: 5,
      bars: [
        { index: 0, share: 1 },
        { index: 1, share: 0.5 },
        { index: 2, share: 0.5 },
        { index: 3, share: 0.5 },
        { index: 4, share: 0.5 },
      ],
    })
  })

  test('is in the site’s accent, as it can be read on white', () => {
    const { site, liveBlog } = aSiteWith(written, { settings: { accent: '#ffcc00' } })
    expect(liveBlogPreview(site, liveBlog)?.accent).toBe('#866a00')
  })

  test('is none where the settings want none, or the live blog has a picture', () => {
    const off = aSiteWith(written, { settings: { previewPictures: 'none' } })
    expect(liveBlogPreview(off.site, off.liveBlog)).toBeUndefined()
    const pictured = aSiteWith({ ...written, image: { src: 'pier.jpg', alt: 'A pier.' } })
    expect(liveBlogPreview(pictured.site, pictured.liveBlog)).toBeUndefined()
  })

  test.each([
    ['en', 'Ferry “Αθήνα” sails – 🎉', true],
    ['uk', 'Ґанок, їжа, єдність', true],
    ['ar', 'حريق في الميناء 2025', true],
    ['ja', '港の火災、鎮火へ', true],
    ['zh', '港口火災', false],
    ['ko', '항구 화재', false],
    ['en', 'What शांति means', false],
  ])('in %s, %j is drawn: %s', (language, title, isDrawn) => {
    const { site, liveBlog } = aSiteWith({ ...written, language, title })
    expect(liveBlogPreview(site, liveBlog) !== undefined).toBe(isDrawn)
  })
})

describe('entryPreview', () => {
  const { site, liveBlog } = aSiteWith(written, { settings: { previewPictures: 'all' } })

  test('tells what an entry is, of which live blog, and when', () => {
    expect(entryPreview(site, liveBlog, entryAt(liveBlog, 1))).toMatchObject({
      kicker: 'Key event',
      title: 'The roof falls',
      lead: 'Fire in the harbour',
      when: '7 December 2025 12:20 · New York (EST)',
    })
  })

  test('is none for an entry without a page, and for one that is withdrawn', () => {
    expect(entryPreview(site, liveBlog, entryAt(liveBlog, 0))).toBeUndefined()
    expect(entryPreview(site, liveBlog, entryAt(liveBlog, 2))).toBeUndefined()
  })

  test('is none where only live blogs have one', () => {
    const few = aSiteWith(written, { settings: { previewPictures: 'liveBlogs' } })
    expect(entryPreview(few.site, few.liveBlog, entryAt(few.liveBlog, 1))).toBeUndefined()
    expect(liveBlogPreview(few.site, few.liveBlog)).toBeDefined()
  })
})

describe('liveBlogPreviewPicture', () => {
  test('has all words of the picture as its text', () => {
    const { site, liveBlog } = aSiteWith(written)
    expect(liveBlogPreviewPicture(site, liveBlog)).toMatchObject({
      width: 1200,
      height: 630,
      alt: 'As it happened · Fire in the harbour · 3 updates over 2 days · 6\u2009–\u20097 December 2025',
    })
  })

  test('has an address that stays where the picture does, and changes with it', () => {
    const pathOf = (facts: WrittenLiveBlog) => {
      const { site, liveBlog } = aSiteWith(facts)
      return liveBlogPreviewPicture(site, liveBlog)?.path ?? ''
    }
    const path = pathOf(written)
    expect(path).toMatch(/^\/live\/harbour-fire\/preview\.png\?v=[\w-]{8}$/)
    expect(pathOf({ ...written, description: 'Other words.' })).toBe(path)
    expect(pathOf({ ...written, entries: (written.entries ?? []).slice(0, 2) })).not.toBe(path)
  })
})
