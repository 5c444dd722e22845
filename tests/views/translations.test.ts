import { describe, expect, test } from 'vitest'

import { coverView } from '../../src/views/cover.ts'
import { findLiveBlog } from '../../src/views/find.ts'
import { coverHead } from '../../src/views/live-blog-head.ts'
import { translationLinks } from '../../src/views/translations.ts'
import { aSite } from '../builders/site.ts'

const site = aSite({
  settings: { language: 'de' },
  liveBlogs: [
    { slug: 'fire', language: 'en', title: 'Fire', translations: ['brand', 'hariq'] },
    { slug: 'brand', title: 'Brand', translations: ['fire', 'hariq'] },
    { slug: 'hariq', language: 'ar', title: 'حريق', translations: ['fire', 'brand'] },
    { slug: 'flood', title: 'Flut' },
  ],
})

describe('translationLinks', () => {
  test('names each language and title as a reader of it does', () => {
    expect(translationLinks(site, findLiveBlog(site, 'fire'))).toEqual([
      { language: 'de', languageName: 'Deutsch', title: 'Brand', path: '/live/brand/' },
      { language: 'ar', languageName: 'العربية', title: 'حريق', path: '/live/hariq/' },
    ])
  })
})

describe('the alternates of a cover', () => {
  const alternates = (slug: string) =>
    coverHead(site, coverView(site, findLiveBlog(site, slug))).alternates

  test('are the same on each: all languages, its own too, and that of the site for others', () => {
    expect(alternates('fire')).toEqual([
      { language: 'ar', url: 'https://example.org/live/hariq/' },
      { language: 'de', url: 'https://example.org/live/brand/' },
      { language: 'en', url: 'https://example.org/live/fire/' },
      { language: 'x-default', url: 'https://example.org/live/brand/' },
    ])
    expect(alternates('brand')).toEqual(alternates('fire'))
    expect(alternates('hariq')).toEqual(alternates('fire'))
  })

  test('are none where there is no translation', () => {
    expect(alternates('flood')).toBeUndefined()
  })
})
