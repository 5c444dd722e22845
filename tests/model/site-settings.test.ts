import { describe, expect, test } from 'vitest'

import { siteSettingsSchema } from '../../src/model/site-settings.ts'

const required = {
  title: 'The Quay',
  description: 'News from the quayside.',
  url: 'https://example.org/news/',
}

describe('siteSettingsSchema', () => {
  test('is English, in UTC, with fifty entries a feed unless it says otherwise', () => {
    expect(siteSettingsSchema.parse(required)).toEqual({
      ...required,
      language: 'en',
      timezone: 'UTC',
      feedSize: 50,
      feeds: {
        formats: ['rss', 'atom', 'json'],
        of: ['site', 'topics', 'live-blogs', 'people'],
        history: ['site', 'live-blogs'],
      },
      data: ['json', 'markdown', 'archive'],
      sharePages: 'keyEvents',
      previewPictures: 'liveBlogs',
    })
  })

  test.each(['en', 'de', 'pt-BR', 'zh-Hant-TW', 'ar'])('takes the language %s', (language) => {
    expect(siteSettingsSchema.parse({ ...required, language }).language).toBe(language)
  })

  test.each([
    ['the language english_UK', { language: 'en_UK' }],
    ['an empty language', { language: '' }],
    ['an address without a scheme', { url: 'example.org' }],
    ['an address that is no web address', { url: 'ftp://example.org/' }],
    ['a feed of nothing', { feedSize: 0 }],
    ['a feed of 501 entries', { feedSize: 501 }],
    ['a feed of half an entry', { feedSize: 0.5 }],
    ['a publisher by name alone', { publisher: 'The Quay Ltd' }],
    ['share pages of some', { sharePages: 'some' }],
    ['an accent by name', { accent: 'crimson' }],
    ['an unknown host', { host: 'geocities' }],
    ['a misspelt field', { timeZone: 'UTC' }],
  ])('refuses %s', (_, fields) => {
    expect(siteSettingsSchema.safeParse({ ...required, ...fields }).success).toBe(false)
  })

  test('says of each field what an editor needs to know', () => {
    const silent = Object.entries(siteSettingsSchema.shape).filter(
      ([, field]) => !field.description,
    )
    expect(silent.map(([name]) => name)).toEqual([])
  })
})
